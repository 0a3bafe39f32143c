package org.rundruf.localization.checks.easy;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.checks.values.WordList;

/** A sentence has one thought: no clause that hangs on another, and not one comma after the other. */
final class ManyThoughts implements EasyRule {
    private static final Pattern COMMA = Pattern.compile("[,;](?!\\d)");
    private final Pattern subordinate;
    private final int commas;

    /** @param commas how many are allowed */
    ManyThoughts(List<String> subordinate, int commas) {
        this.subordinate = WordList.pattern("(?<!\\p{L})" + WordList.anyOf(subordinate) + "(?!\\p{L})");
        this.commas = commas;
    }

    @Override
    public Stream<Hint> check(Sentence sentence) {
        Optional<MatchResult> conjunction =
                subordinate.matcher(sentence.text()).results().findFirst();
        if (conjunction.isPresent()) {
            return Stream.of(sentence.hint("easy.thoughts", conjunction.get()));
        }
        return COMMA.matcher(sentence.text())
                .results()
                .skip(commas)
                .limit(1)
                .map(c -> sentence.hint("easy.thoughts", c));
    }
}
