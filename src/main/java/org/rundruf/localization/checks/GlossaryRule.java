package org.rundruf.localization.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.GlossaryTerms;

/** Names of the glossary stay as they are or become what the glossary says. */
final class GlossaryRule implements Rule {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200E\\u200F\\u061C\\u2066-\\u2069\\u00AD]");
    private final GlossaryTerms terms;

    GlossaryRule(Glossary glossary) {
        this.terms = new GlossaryTerms(glossary);
    }

    @Override
    public List<Finding> check(Passage passage) {
        if (passage.text().isBlank()) {
            return List.of();
        }
        return terms.in(passage.source(), passage.sourceLanguage().tag()).stream()
                .map(GlossaryTerms.Occurrence::term)
                .distinct()
                .map(term -> check(passage, term))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> check(Passage passage, Glossary.Term term) {
        String written = term.in(passage.sourceLanguage().tag());
        String expected = term.in(passage.language().tag());
        if (contains(passage.text(), expected)) {
            return Optional.empty();
        }
        int start = passage.text().indexOf(written);
        return Optional.of(
                start < 0
                        ? passage.error("glossary", 0, 0, written, expected)
                        : passage.error("glossary", start, start + written.length(), written, expected)
                                .mendedBy(expected));
    }

    /** Endings and prefixes may hang on to a name. */
    private static boolean contains(String text, String term) {
        return INVISIBLE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT));
    }
}
