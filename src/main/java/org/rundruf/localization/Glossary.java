package org.rundruf.localization;

import java.util.List;
import java.util.Map;

/** Names that stay as they are, or have one fixed translation: {@code templates/glossary.yaml}. */
public final class Glossary {
    private final List<Term> terms;

    /** @param terms in the order of the file */
    public Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** @return all terms, in the order of the file */
    public List<Term> terms() {
        return terms;
    }

    /**
     * A name.
     *
     * @param text as it is written in the source
     * @param translations fixed translations by BCP 47 tag; in every other language it stays as it is
     */
    public record Term(String text, Map<String, String> translations) {

        /** @return how it is written in that language */
        public String in(String tag) {
            return translations.getOrDefault(tag, text);
        }
    }
}
