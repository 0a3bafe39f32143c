package org.rundruf.localization.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is the same in both languages was not translated, unless it is made of names. */
final class IdenticalRule implements Rule {
    private static final int FEW_WORDS = 3;
    private final Names names;

    IdenticalRule(Names names) {
        this.names = names;
    }

    @Override
    public List<Finding> check(Passage passage) {
        Set<String> known = names.of(passage);
        if (isNothingButNames(passage.source(), known)) {
            return List.of();
        } else if (plain(passage.source()).equalsIgnoreCase(plain(passage.text()))) {
            return identical(passage);
        }
        return passage.isWithinOneLanguage() ? List.of() : sentences(passage, known);
    }

    /** One sentence may be easy enough as it is; a whole text is not. */
    private static List<Finding> identical(Passage passage) {
        int end = passage.text().length();
        if (!passage.isWithinOneLanguage()) {
            return List.of(passage.error("identical", 0, end));
        }
        List<String> sentences =
                Sentences.of(passage.source().strip(), passage.sourceLanguage().locale());
        return sentences.size() == 1 ? List.of() : List.of(passage.warning("identical", 0, end));
    }

    private static List<Finding> sentences(Passage passage, Set<String> known) {
        List<Finding> findings = new ArrayList<>();
        for (String sentence : new TreeSet<>(
                Sentences.of(passage.source(), passage.sourceLanguage().locale()))) {
            int start = passage.text().indexOf(sentence);
            if (start >= 0 && !isNothingButNames(sentence, known)) {
                findings.add(passage.warning("untranslated", start, start + sentence.length(), sentence));
            }
        }
        return findings;
    }

    private static boolean isNothingButNames(String text, Set<String> names) {
        return TextWords.in(text).stream()
                        .filter(word -> !names.contains(word.group()))
                        .limit(FEW_WORDS + 1L)
                        .count()
                <= FEW_WORDS;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
