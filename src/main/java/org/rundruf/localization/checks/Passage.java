package org.rundruf.localization.checks;

import java.util.List;
import org.rundruf.announcement.Facts;
import org.rundruf.localization.Language;

/**
 * One part of a text and what came of it in another language.
 *
 * @param part {@code title}, {@code summary} or {@code body}
 * @param source its text; empty if there is none
 * @param sourceLanguage what that is written in
 * @param text the translation; empty if there is none
 * @param language what the translation is written in
 * @param facts the typed facts of the announcement
 */
record Passage(String part, String source, Language sourceLanguage, String text, Language language, Facts facts) {

    /** @return true if both are the same language, one of them in an easy form */
    boolean isWithinOneLanguage() {
        return base(language).equals(base(sourceLanguage));
    }

    Finding error(String rule, int start, int end, String... arguments) {
        return new Finding(Severity.ERROR, rule, part, start, end, List.of(arguments), null);
    }

    Finding warning(String rule, int start, int end, String... arguments) {
        return new Finding(Severity.WARNING, rule, part, start, end, List.of(arguments), null);
    }

    Finding hint(String rule, int start, int end, String... arguments) {
        return new Finding(Severity.HINT, rule, part, start, end, List.of(arguments), null);
    }

    private static String base(Language language) {
        return language.tag().replaceFirst("-.*", "");
    }
}
