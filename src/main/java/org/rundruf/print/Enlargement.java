package org.rundruf.print;

import java.util.Locale;
import java.util.regex.Pattern;

/** Enlarges a style sheet: every length in millimetres or points, as all others are relative to them. */
final class Enlargement {
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w#.-])(\\d+(?:\\.\\d+)?)(mm|pt)\\b");

    private Enlargement() {}

    static String of(String css, double factor) {
        return factor == 1
                ? css
                : LENGTH.matcher(css).replaceAll(length -> {
                    double enlarged = Double.parseDouble(length.group(1)) * factor;
                    return String.format(Locale.ROOT, "%.4f%s", enlarged, length.group(2));
                });
    }
}
