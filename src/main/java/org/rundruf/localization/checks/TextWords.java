package org.rundruf.localization.checks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text: letters with their marks and joiners. */
final class TextWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u200C\\u200D]*");

    private TextWords() {}

    /** @return every word and where it stands */
    static List<MatchResult> in(String text) {
        return WORD.matcher(text).results().toList();
    }
}
