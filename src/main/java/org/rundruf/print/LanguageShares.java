package org.rundruf.print;

import java.math.BigDecimal;
import java.util.Properties;

/** How large a part of the households reads best in each language. */
final class LanguageShares {
    private static final String OTHER = "other";

    private final Properties shares;

    /** @param shares by language tag, with {@code other} for those that are not listed; any unit */
    LanguageShares(Properties shares) {
        this.shares = shares;
    }

    BigDecimal of(String language) {
        return new BigDecimal(
                shares.getProperty(language, shares.getProperty(OTHER, "0")).trim());
    }
}
