package org.rundruf.localization;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Keeps numbers, addresses and foreign words in order inside right-to-left text (UAX #9, isolates). */
public final class Isolates {
    static final char LRI = '\u2066';
    static final char RLI = '\u2067';
    static final char FSI = '\u2068';
    static final char PDI = '\u2069';
    private static final Pattern RANGE = Pattern.compile("(?<![\\d:.])\\d[\\d:.]*–\\d[\\d:.]*(?<=\\d)");

    private Isolates() {}

    /** @return the text isolated, its direction being {@code ltr}, {@code rtl} or, for any other value, its own */
    public static String wrap(String text, String direction) {
        char open = "ltr".equals(direction) ? LRI : "rtl".equals(direction) ? RLI : FSI;
        return open + text + PDI;
    }

    /**
     * @return the text with every part of the other direction isolated once; what is isolated already stays as it is, and
     *     isolates without a partner are dropped
     */
    public static String isolateRuns(String text, Language language) {
        return language.rightToLeft()
                ? outside(text, LeftToRightRuns::isolate)
                : RightToLeftRuns.areIn(text) ? outside(text, RightToLeftRuns::isolate) : text;
    }

    private static String outside(String text, UnaryOperator<String> isolate) {
        String balanced = balanced(text);
        StringBuilder result = new StringBuilder();
        int outside = 0;
        int depth = 0;
        for (int i = 0; i < balanced.length(); i++) {
            char c = balanced.charAt(i);
            if (isOpening(c) && depth++ == 0) {
                result.append(isolate.apply(balanced.substring(outside, i)));
                outside = i;
            } else if (c == PDI && --depth == 0) {
                result.append(balanced, outside, i + 1);
                outside = i + 1;
            }
        }
        return result.append(isolate.apply(balanced.substring(outside))).toString();
    }

    /** @return the text without isolates */
    public static String strip(String text) {
        if (!hasAny(text)) {
            return text;
        }
        StringBuilder stripped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isIsolate(text.charAt(i))) {
                stripped.append(text.charAt(i));
            }
        }
        return stripped.toString();
    }

    /**
     * @return in a right-to-left language the text as it is sent to a telephone: only with the isolates that it needs, and
     *     with a mark in front if it would start on the wrong side. Text of other languages is unchanged
     */
    public static String toPlain(String text, Language language) {
        return language.rightToLeft() ? PlainIsolates.minimal(text) : text;
    }

    /** @return HTML of plain text: escaped, isolates as {@code <bdi>}, ranges of numbers as {@code .nb}, never broken */
    public static String toHtml(String text) {
        String balanced = balanced(text);
        StringBuilder html = new StringBuilder(2 * text.length());
        for (int i = 0; i < balanced.length(); i++) {
            append(html, balanced.charAt(i));
        }
        return html.indexOf("–") < 0 ? html.toString() : RANGE.matcher(html).replaceAll("<span class=\"nb\">$0</span>");
    }

    /** @return HTML of CommonMark: raw HTML escaped, only web, mail and telephone links, isolates as {@code <bdi>} */
    public static String toHtmlBody(String commonmark) {
        return BodyHtml.render(commonmark);
    }

    /** @return the text with every isolate closed, and without closing marks that close nothing */
    public static String balanced(String text) {
        if (!hasAny(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int open = 0;
        for (char c : text.toCharArray()) {
            if (c == PDI && open == 0) {
                continue;
            }
            open += isOpening(c) ? 1 : c == PDI ? -1 : 0;
            result.append(c);
        }
        return result.append(String.valueOf(PDI).repeat(open)).toString();
    }

    private static boolean hasAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isIsolate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIsolate(char c) {
        return c >= LRI && c <= PDI;
    }

    static boolean isOpening(char c) {
        return c >= LRI && c <= FSI;
    }

    private static void append(StringBuilder html, char c) {
        switch (c) {
            case LRI -> html.append("<bdi dir=\"ltr\">");
            case RLI -> html.append("<bdi dir=\"rtl\">");
            case FSI -> html.append("<bdi>");
            case PDI -> html.append("</bdi>");
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(c);
        }
    }
}
