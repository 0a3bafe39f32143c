package org.rundruf.localization;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the glossary's names in texts: whole words, the longest first. Safe for many threads. */
public final class GlossaryTerms {
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";
    /** Arabic and Hebrew write "and", "in", "to" and the like in one word with what follows. */
    private static final String PREFIXES = "(?<=(?<!" + WORD + ")[وفبكل]{1,2}|(?<!" + WORD + ")[ובכלמשה]{1,2})";

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private final Glossary glossary;
    private final Finder written;
    private final Map<String, Finder> byTag = new ConcurrentHashMap<>();

    /** @param glossary the names */
    public GlossaryTerms(Glossary glossary) {
        this.glossary = glossary;
        this.written = finder(Glossary.Term::text);
    }

    /**
     * A name in a text.
     *
     * @param term the name
     * @param start where it begins, in UTF-16 code units
     * @param end behind its last unit
     */
    public record Occurrence(Glossary.Term term, int start, int end) {}

    /** @return the names in a text, as the glossary writes them, from left to right, none inside another */
    public List<Occurrence> in(String text) {
        return written.in(text);
    }

    /** @return the names in a text of that language, in the form that they have there */
    public List<Occurrence> in(String text, String tag) {
        return byTag.computeIfAbsent(tag, t -> finder(term -> term.in(t))).in(text);
    }

    private Finder finder(Function<Glossary.Term, String> form) {
        Map<String, Glossary.Term> terms =
                glossary.terms().stream().collect(Collectors.toMap(form, term -> term, (first, second) -> first));
        String names = terms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String pattern = "(?:(?<!" + WORD + ")|" + PREFIXES + ")(?:" + names + ")(?!" + WORD + ")";
        return new Finder(terms, names.isEmpty() ? NOTHING : Pattern.compile(pattern));
    }

    private record Finder(Map<String, Glossary.Term> terms, Pattern pattern) {

        List<Occurrence> in(String text) {
            return pattern.matcher(text)
                    .results()
                    .map(found -> new Occurrence(terms.get(found.group()), found.start(), found.end()))
                    .toList();
        }
    }
}
