package org.rundruf.localization;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rundruf.announcement.LargePrint;

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

    /** @return the digits that its numbers are written in, by their CLDR name, such as {@code latn} */
    public String digits() {
        String digits = locale.getKeywordValue("numbers");
        return digits == null ? Digits.LATIN : digits;
    }

    /** @return ICU's codes of the scripts it is written in; Japanese has three */
    public Set<Integer> scripts() {
        Set<Integer> scripts = new HashSet<>();
        scripts.add(UScript.getCodeFromName(script));
        int[] known = UScript.getCode(locale);
        if (known != null && known.length > 1) {
            Arrays.stream(known).forEach(scripts::add);
        }
        return scripts;
    }

    /** @return true if it is to be shown in large print */
    public boolean large() {
        return LargePrint.isIn(tag);
    }

    /** @return the same language in large print; its labels are those of the language itself */
    public Language inLargePrint() {
        if (large()) {
            return this;
        }
        List<String> chain = Stream.concat(Stream.of(tag), fallback.stream()).toList();
        return new Language(LargePrint.of(tag), name + " (A+)", locale, rightToLeft, script, font, chain);
    }
}
