package org.rundruf.localization.checks.easy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence and where it begins in its text.
 *
 * @param text without the blanks around it
 */
record Sentence(String text, int start) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*(?:[-‑–·:./][\\p{L}\\p{N}]+){0,8}");

    /** @return the words; what is joined by hyphens is one, and so is a time */
    List<MatchResult> words() {
        return WORD.matcher(text).results().toList();
    }

    Hint hint(String rule, String argument) {
        return new Hint(rule, start, start + text.length(), argument);
    }

    Hint hint(String rule, MatchResult place) {
        return new Hint(rule, start + place.start(), start + place.end(), place.group());
    }
}
