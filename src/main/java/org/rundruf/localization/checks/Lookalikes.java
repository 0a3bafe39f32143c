package org.rundruf.localization.checks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rundruf.localization.Language;

/** Letters of one alphabet that look like letters of another (UTS #39). */
final class Lookalikes {
    private static final SpoofChecker SPOOF = new SpoofChecker.Builder().build();
    private static final UnicodeSet LATIN = new UnicodeSet("[a-zA-Z]").freeze();
    private final int script;
    private final Map<String, Integer> byShape = new HashMap<>();

    private Lookalikes(int script, UnicodeSet letters) {
        this.script = script;
        letters.forEach(letter -> letter.codePoints()
                .filter(character -> UScript.getScript(character) == script)
                .forEach(character -> byShape.putIfAbsent(shape(character), character)));
    }

    /** @param language whose alphabet it is, if it is written in that script */
    static Lookalikes of(int script, Language language) {
        if (script == UScript.LATIN) {
            return new Lookalikes(script, LATIN);
        }
        UnicodeSet alphabet = new UnicodeSet(LocaleData.getExemplarSet(language.locale(), 0));
        return new Lookalikes(script, alphabet.closeOver(UnicodeSet.ADD_CASE_MAPPINGS));
    }

    /** @return the word with every letter of another script replaced, or empty if one of them looks like none here */
    Optional<String> replaced(String word) {
        StringBuilder result = new StringBuilder();
        for (int character : word.codePoints().toArray()) {
            boolean own = UScript.getScript(character) == script || !UCharacter.isLetter(character);
            Integer letter = own ? Integer.valueOf(character) : byShape.get(shape(character));
            if (letter == null) {
                return Optional.empty();
            }
            result.appendCodePoint(letter);
        }
        return Optional.of(result.toString());
    }

    /** Capitals look like capitals: the skeleton alone does not tell I from l. */
    private static String shape(int character) {
        return (UCharacter.isUUppercase(character) ? "A" : "a") + SPOOF.getSkeleton(Character.toString(character));
    }
}
