package org.rundruf.rendering;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.localization.Localized;

/** What an announcement says besides its title, in one line. */
final class Gist {
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}{2,}");

    private Gist() {}

    /** @return the summary, or the facts if that says nothing new; empty if there is neither */
    static String of(Localized text) {
        boolean saysMore = !text.summary().isBlank() && !text.summary().equals(text.title());
        return oneLine(saysMore ? text.summary() : facts(text));
    }

    /** @return the text without line breaks, tabs and runs of spaces */
    static String oneLine(String text) {
        return SPACES.matcher(BREAK.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static String facts(Localized text) {
        return text.facts().stream().map(Labels::inOneLine).collect(Collectors.joining(" · "));
    }
}
