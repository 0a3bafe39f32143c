package org.rundruf.localization.kits;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
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
        Set<Integer> own = pattern.language().scripts();
        List<Integer> letters = letters(pattern.message());
        if (letters.size() > SHORT && letters.stream().noneMatch(letter -> isOneOf(own, letter))) {
            String problem = "has no " + UScript.getName(script) + " letter, so it is not written in "
                    + pattern.language().tag();
            pattern.note(faults, 0, problem, "translate it");
        }
    }

    private static boolean isOneOf(Set<Integer> scripts, int letter) {
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
