package org.rundruf.announcement;

import java.util.Locale;

/** Large print is a variant of every language: {@code de-x-large} is {@code de} in large type (BCP 47, private use). */
public final class LargePrint {
    private static final String SUFFIX = "-x-large";

    private LargePrint() {}

    /** @return true if the tag asks for large print */
    public static boolean isIn(String tag) {
        return tag.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /** @return the tag of the same language in large print */
    public static String of(String tag) {
        return isIn(tag) ? tag : tag + SUFFIX;
    }

    /** @return the tag of the same language without large print */
    public static String base(String tag) {
        return isIn(tag) ? tag.substring(0, tag.length() - SUFFIX.length()) : tag;
    }
}
