package org.rundruf.localization.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is the same in both languages was not translated, unless it is made of names. */
final class IdenticalRule implements Rule {
    private static final int FEW_WORDS = 3;
    /** A short text may be easy as it is. */
    private static final int EASY_ENOUGH = 15;

    private final Names names;

    IdenticalRule(Names names) {
        this.names = names;
    }

    @Override
    public List<Finding> check(Passage passage) {
        Set<String> known = names.of(passage);
        int few = passage.isWithinOneLanguage() ? EASY_ENOUGH : FEW_WORDS;
        if (isNothingButNames(passage.source(), known, few)) {
            return List.of();
        } else if (plain(passage.source()).equalsIgnoreCase(plain(passage.text()))) {
            int end = passage.text().length();
            return List.of(
                    passage.isWithinOneLanguage()
                            ? passage.warning("identical", 0, end)
                            : passage.error("identical", 0, end));
        }
        return passage.isWithinOneLanguage() ? List.of() : sentences(passage, known);
    }

    private static List<Finding> sentences(Passage passage, Set<String> known) {
        List<Finding> findings = new ArrayList<>();
        for (String sentence : new TreeSet<>(
                Sentences.of(passage.source(), passage.sourceLanguage().locale()))) {
            int start = passage.text().indexOf(sentence);
            if (start >= 0 && !isNothingButNames(sentence, known, FEW_WORDS)) {
                findings.add(passage.warning("untranslated", start, start + sentence.length(), sentence));
            }
        }
        return findings;
    }

    private static boolean isNothingButNames(String text, Set<String> names, int few) {
        return TextWords.in(text).stream()
                        .filter(word -> !names.contains(word.group()))
                        .limit(few + 1L)
                        .count()
                <= few;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
