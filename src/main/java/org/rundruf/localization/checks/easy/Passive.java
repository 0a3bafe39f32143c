package org.rundruf.localization.checks.easy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.checks.values.WordList;

/** Who does something is said: no form of werden with a participle. */
final class Passive implements EasyRule {
    private static final Pattern PARTICIPLE = WordList.pattern("(?<!\\p{L})(?:\\p{L}{0,8}ge\\p{L}{2,}(?:t|en)"
            + "|\\p{L}{0,6}(?:be|ver|ent|er|zer|miss)\\p{L}{2,}t|\\p{L}{3,}iert)(?!\\p{L})");

    private final Pattern auxiliary;
    private final Set<String> others;

    Passive(List<String> auxiliaries, List<String> others) {
        this.auxiliary = WordList.pattern("(?<!\\p{L})" + WordList.anyOf(auxiliaries) + "(?!\\p{L})");
        this.others = Set.copyOf(others);
    }

    @Override
    public Stream<Hint> check(Sentence sentence) {
        return auxiliary.matcher(sentence.text()).find()
                ? PARTICIPLE
                        .matcher(sentence.text())
                        .results()
                        .filter(word -> !others.contains(word.group().toLowerCase(Locale.ROOT))
                                && !Character.isUpperCase(word.group().charAt(0)))
                        .limit(1)
                        .map(word -> sentence.hint("easy.passive", word))
                : Stream.empty();
    }
}
