package org.rundruf.localization.checks;

import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;

/** The checks as the hub has them, with a small glossary. */
final class Checking {
    static final Languages LANGUAGES = new Languages(new WordFiles(Templates.standard()));
    static final Glossary GLOSSARY = new Glossary(
            List.of(new Glossary.Term("Dortmund", Map.of("ar", "دورتموند")), new Glossary.Term("Nordstadt", Map.of())));
    static final TranslationChecks CHECKS = TranslationChecks.of(Templates.standard(), GLOSSARY);

    private Checking() {}

    static Language language(String tag) {
        return LANGUAGES.find(tag);
    }

    /** @return what is found in a summary */
    static List<Finding> summary(String sourceTag, String source, String tag, String translation) {
        return check(new Text(null, source, null), sourceTag, new Text(null, translation, null), tag);
    }

    /** @return what is found in a body */
    static List<Finding> body(String sourceTag, String source, String tag, String translation) {
        return check(new Text(null, null, source), sourceTag, new Text(null, null, translation), tag);
    }

    static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static List<Finding> check(Text source, String sourceTag, Text translation, String tag) {
        return CHECKS.check(source, language(sourceTag), translation, language(tag), Facts.none());
    }
}
