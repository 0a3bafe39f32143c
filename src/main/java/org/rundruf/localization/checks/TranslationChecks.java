package org.rundruf.localization.checks;

import java.util.List;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.Language;
import org.rundruf.localization.Templates;

/** All checks on a translation. Safe for many threads. */
public final class TranslationChecks {

    private TranslationChecks() {}

    /** @return the checks with their word lists from {@code templates/checks/} */
    public static TranslationChecks of(Templates templates, Glossary glossary) {
        return new TranslationChecks();
    }

    /**
     * @param source what was translated
     * @param translation what came of it
     * @param facts the typed facts of the announcement, which a text may repeat
     * @return what was found, in the order of the text; empty if nothing
     */
    public List<Finding> check(Text source, Language sourceLanguage, Text translation, Language language, Facts facts) {
        return List.of();
    }
}
