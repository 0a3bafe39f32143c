package org.rundruf.localization.kits;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rundruf.localization.kits.Piece.Literal;

/** A text in Latin letters only is no Greek or Arabic one, but a copy that nobody has translated yet. */
final class OwnLetters implements PatternRule {
    /** Names such as WhatsApp are as long; they stay as they are. */
    private static final int SHORT = 20;

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        int script = UScript.getCodeFromName(pattern.language().script());
        if (script == UScript.INVALID_CODE) {
            return;
        }
        List<Integer> letters = letters(pattern.message());
        if (letters.size() > SHORT && letters.stream().noneMatch(letter -> isOneOf(own(pattern, script), letter))) {
            String problem = "has no " + UScript.getName(script) + " letter, so it is not written in "
                    + pattern.language().tag();
            pattern.note(faults, 0, problem, "translate it");
        }
    }

    /** Japanese is written in several scripts, and the name for all of them is that of no letter. */
    private static List<Integer> own(Pattern pattern, int script) {
        int[] byLocale = UScript.getCode(pattern.language().locale());
        return Stream.concat(
                        Stream.of(script),
                        Arrays.stream(byLocale == null ? new int[0] : byLocale).boxed())
                .toList();
    }

    private static boolean isOneOf(List<Integer> scripts, int letter) {
        return scripts.stream().anyMatch(script -> UScript.hasScript(letter, script));
    }

    private static List<Integer> letters(Message message) {
        return message.all()
                .flatMap(part -> part.pieces().stream())
                .filter(Literal.class::isInstance)
                .flatMapToInt(piece -> ((Literal) piece).text().codePoints())
                .filter(Character::isLetter)
                .boxed()
                .toList();
    }
}
