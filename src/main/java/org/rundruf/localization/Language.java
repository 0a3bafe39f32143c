package org.rundruf.localization;

import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * A language people read, as data: it comes from {@code templates/words_<tag>.properties}.
 *
 * @param tag BCP 47, such as {@code ar} or {@code de-simple}
 * @param name its own name
 * @param locale for ICU's formats
 * @param rightToLeft the base direction of its text
 * @param script ISO 15924
 * @param font the family it is printed in
 * @param fallback tags to look for before the city's default
 */
public record Language(
        String tag,
        String name,
        ULocale locale,
        boolean rightToLeft,
        String script,
        String font,
        List<String> fallback) {

    /** @return {@code rtl} or {@code ltr}, as in HTML's {@code dir} */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}
