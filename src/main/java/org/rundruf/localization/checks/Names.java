package org.rundruf.localization.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.rundruf.localization.Glossary;

/** The words of names, which stay as they are: those of the glossary and of the facts. */
final class Names {
    private final Glossary glossary;

    Names(Glossary glossary) {
        this.glossary = glossary;
    }

    Set<String> of(Passage passage) {
        Set<String> names = new HashSet<>();
        Stream<String> terms = glossary.terms().stream().map(Glossary.Term::text);
        Stream.concat(terms, facts(passage))
                .forEach(text ->
                        TextWords.in(text).stream().map(MatchResult::group).forEach(names::add));
        return names;
    }

    /** @return the facts that are texts, a list's one by one */
    static Stream<String> facts(Passage passage) {
        return passage.facts().values().values().stream()
                .flatMap(fact -> fact instanceof List<?> list ? list.stream() : Stream.of(fact))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
