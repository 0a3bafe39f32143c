package org.rundruf.localization.prose;

import java.util.regex.Pattern;
import org.rundruf.localization.SpokenPattern;
import org.rundruf.localization.SpokenValues;

/**
 * How one thing is found and what is said of it.
 *
 * @param find where it stands
 * @param say the words, with what was found as arguments
 * @param isFinal false if that is only another way of writing it, for the rules that follow
 */
record ProseRule(Pattern find, SpokenPattern say, boolean isFinal) {

    void apply(Sentence sentence, Found found, SpokenValues values) {
        if (isFinal) {
            sentence.replace(find, match -> values.say(say, found.arguments(match)));
        } else {
            sentence.rewrite(find, match -> values.say(say, found.arguments(match)));
        }
    }
}
