package org.rundruf.print;

import java.util.regex.Pattern;

/** Keeps what belongs to a number on the number's line. */
final class NumberRuns {
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)[–-](?=\\d)");
    private static final String NUMBER = "(?<![\\p{L}\\d])\\d[\\d.:\u2060–-]*";
    private static final Pattern COUNTED =
            Pattern.compile("(?:<(bdi|span)[^>]*>" + NUMBER + "</\\1>|" + NUMBER + ") \\p{L}[\\p{L}\\p{M}]*[\\p{Po}]*");

    private NumberRuns() {}

    /** @return the text with ranges such as 9:00–15:00 joined by word joiners (U+2060) */
    static String unbroken(String text) {
        return RANGE.matcher(text).replaceAll("\u2060$0\u2060");
    }

    /** @return HTML in which the word after a number, such as the month after the day, does not break away from it */
    static String together(String html) {
        return COUNTED.matcher(html).replaceAll("<span class=\"nb\">$0</span>");
    }
}
