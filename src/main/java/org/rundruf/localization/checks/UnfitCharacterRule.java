package org.rundruf.localization.checks;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Characters that no text contains, and marks that show a text in another order than it is written in. */
final class UnfitCharacterRule implements Rule {
    private static final int MOST = 20;

    @Override
    public List<Finding> check(Passage passage) {
        return Stream.concat(
                        findings(passage, "direction", UnfitCharacterRule::isDirection),
                        findings(passage, "character", UnfitCharacterRule::isNoText))
                .toList();
    }

    private static Stream<Finding> findings(Passage passage, String rule, IntPredicate meant) {
        String text = passage.text();
        return CodePoints.indexes(text, meant).stream()
                .limit(MOST)
                .map(i -> passage.error(rule, i, CodePoints.end(text, i), CodePoints.name(text, i))
                        .mendedBy(""));
    }

    /** Embeddings and overrides; isolates do what people need them for. */
    private static boolean isDirection(int character) {
        return character >= 0x202A && character <= 0x202E;
    }

    private static boolean isNoText(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            default -> (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        };
    }
}
