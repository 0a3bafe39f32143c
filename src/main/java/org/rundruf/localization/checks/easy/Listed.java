package org.rundruf.localization.checks.easy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.checks.values.WordList;

/** Words of a list are avoided. */
final class Listed implements EasyRule {
    private final String rule;
    private final Pattern words;

    Listed(String rule, List<String> words) {
        this.rule = rule;
        this.words = WordList.pattern("(?<![\\p{L}\\p{M}])" + WordList.anyOf(words) + "(?![\\p{L}\\p{M}])");
    }

    @Override
    public Stream<Hint> check(Sentence sentence) {
        return words.matcher(sentence.text()).results().map(word -> sentence.hint(rule, word));
    }
}
