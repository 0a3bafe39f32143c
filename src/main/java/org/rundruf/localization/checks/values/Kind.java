package org.rundruf.localization.checks.values;

import java.util.Locale;

/** What kind of value a text names. */
public enum Kind {
    NUMBER,
    TIME,
    DATE,
    AMOUNT,
    PHONE,
    URL,
    EMAIL;

    /** @return its name in rules, such as {@code number} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
