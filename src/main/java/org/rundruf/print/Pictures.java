package org.rundruf.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Localized;

/** Small pictures among letters (emoji, Unicode UTS 51) that no font has: a text says the same without them. */
final class Pictures {
    private final Function<String, OptionalInt> firstMissing;

    /** @param firstMissing finds the first character that no font has */
    Pictures(Function<String, OptionalInt> firstMissing) {
        this.firstMissing = firstMissing;
    }

    /** @return the text without them; letters that no font has stay */
    Localized leftOut(Localized text) {
        return text.with(
                leftOut(text.title()),
                leftOut(text.summary()),
                text.facts().stream()
                        .map(fact -> new FactLine(
                                fact.kind(), fact.label(), leftOut(fact.value()), fact.href(), fact.spoken()))
                        .toList());
    }

    private String leftOut(String text) {
        if (firstMissing.apply(text).isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        text.codePoints().filter(c -> !isPicture(c) || has(c)).forEach(rest::appendCodePoint);
        return rest.toString().replaceAll("  +", " ").strip();
    }

    private boolean has(int c) {
        return firstMissing.apply(Character.toString(c)).isEmpty();
    }

    private static boolean isPicture(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER)
                || UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR);
    }
}
