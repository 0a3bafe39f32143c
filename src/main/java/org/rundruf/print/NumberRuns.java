package org.rundruf.print;

import java.util.regex.Pattern;

/** Keeps what belongs to a number on the number's line. */
final class NumberRuns {
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)[–-](?=\\d)");
    private static final String NUMBER = "(?<![\\p{L}\\d])\\d[\\d.:\u2060–-]*";
    private static final Pattern COUNTED =
            Pattern.compile("(?:<(bdi|span)[^>]*>" + NUMBER + "</\\1>|" + NUMBER + ") \\p{L}[\\p{L}\\p{M}]*[\\p{Po}]*");

    /** The number may be isolated. A house number is none: what follows a street is no unit. */
    private static final Pattern SPACE_BEHIND = Pattern.compile(
            "(?<=\\d|[\u2066\u2068][\\d.,:\u2060–-]{1,20}\u2069) (?=[%‰€$£°]|\\p{L}[\\p{L}\\p{M}]{0,5}(?![\\p{L}\\p{M}\\d\u2066-\u2068-]))|(?<=\\d) (?=\\d)");

    private NumberRuns() {}

    /** @return the text with ranges such as 9:00–15:00 joined by word joiners (U+2060) */
    static String unbroken(String text) {
        return RANGE.matcher(text).replaceAll("\u2060$0\u2060");
    }

    /** @return the text, as long as before, with spaces that no line ends at behind numbers: in 5 km, 50 % and 0231 500 */
    static String joined(String text) {
        return SPACE_BEHIND.matcher(text).replaceAll("\u00A0");
    }

    /** @return HTML in which the word after a number, such as the month after the day, does not break away from it */
    static String together(String html) {
        return COUNTED.matcher(html).replaceAll("<span class=\"nb\">$0</span>");
    }
}
