package org.rundruf.localization.checks.easy;

import java.util.stream.Stream;

/** A sentence has few words. */
record LongSentence(int most) implements EasyRule {

    @Override
    public Stream<Hint> check(Sentence sentence) {
        int words = sentence.words().size();
        return words > most ? Stream.of(sentence.hint("easy.sentence", String.valueOf(words))) : Stream.empty();
    }
}
