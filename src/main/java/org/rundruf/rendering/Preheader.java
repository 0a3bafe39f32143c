package org.rundruf.rendering;

import java.util.stream.Collectors;
import org.rundruf.localization.Localized;

/** What a list of mails shows beside the subject. It stands in front of the mail and is not seen in it. */
final class Preheader {
    /** More than any list shows. */
    private static final int LONGEST = 200;
    /** Takes room and shows nothing, so that no text of the mail is drawn into the list. */
    private static final String NOTHING = "\u034F\u200C\u00A0";

    private Preheader() {}

    /** @return the summary, or the facts if there is none, and room behind it; empty if there is neither */
    static String of(Localized text) {
        boolean saysMore = !text.summary().isBlank() && !text.summary().equals(text.title());
        String words = oneLine(saysMore ? text.summary() : facts(text));
        return words.isEmpty() ? "" : words + NOTHING.repeat(Math.max(0, LONGEST - words.length()));
    }

    private static String facts(Localized text) {
        return text.facts().stream().map(Labels::inOneLine).collect(Collectors.joining(" · "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
