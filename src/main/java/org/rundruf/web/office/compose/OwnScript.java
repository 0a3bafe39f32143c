package org.rundruf.web.office.compose;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.stream.Stream;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.springframework.stereotype.Component;

/** A text in other letters than its language has stands in the wrong field: translations have a place of their own. */
@Component
class OwnScript {
    private final Languages languages;

    OwnScript(Languages languages) {
        this.languages = languages;
    }

    Stream<Problem> of(Draft draft) {
        Language language = languages.find(draft.value("language"));
        return Stream.of("title", "summary", "body")
                .filter(field -> isForeign(draft.value(field), language.scripts()))
                .map(field -> new Problem(
                        field,
                        Phrase.of("foreign-letters", language.name()),
                        Phrase.of("foreign-letters.hint", language.name()),
                        0));
    }

    /** Names and words may be foreign, more than half of all letters are not. */
    private static boolean isForeign(String text, Set<Integer> scripts) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long own = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> scripts.stream().anyMatch(script -> UScript.hasScript(letter, script)))
                .count();
        return own * 2 < letters;
    }
}
