package org.rundruf.localization.checks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** A word is written in one alphabet: a Cyrillic а among Latin letters looks right and cannot be searched or read out. */
final class MixedScriptRule implements Rule {
    /** Alphabets whose letters look alike; in others a Latin name may well carry an ending. */
    private static final Set<Integer> ALIKE = Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN);

    @Override
    public List<Finding> check(Passage passage) {
        return TextWords.in(passage.text()).stream()
                .map(word -> check(passage, word))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> check(Passage passage, MatchResult word) {
        Map<Integer, Long> scripts = scripts(word.group());
        int own = UScript.getCodeFromName(passage.language().script());
        if (scripts.size() > 1) {
            int most = scripts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            return Optional.of(mixed(passage, word, most));
        }
        return scripts.isEmpty() || scripts.containsKey(own) ? Optional.empty() : disguised(passage, word, own);
    }

    private static Finding mixed(Passage passage, MatchResult word, int script) {
        Finding finding = passage.warning("mixed-script", word.start(), word.end(), word.group());
        return Lookalikes.of(script, passage.language())
                .replaced(word.group())
                .map(finding::mendedBy)
                .orElse(finding);
    }

    /** A Latin word among Cyrillic ones is a name more often than a mistake, unless it is one small letter. */
    private static Optional<Finding> disguised(Passage passage, MatchResult word, int own) {
        boolean isSuspicious = own == UScript.LATIN
                || word.group().length() == 1
                        && UCharacter.isULowercase(word.group().codePointAt(0));
        return ALIKE.contains(own) && isSuspicious
                ? Lookalikes.of(own, passage.language())
                        .replaced(word.group())
                        .map(right -> passage.warning("lookalike", word.start(), word.end(), word.group())
                                .mendedBy(right))
                : Optional.empty();
    }

    /** @return how many letters of which alphabet */
    private static Map<Integer, Long> scripts(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UScript::getScript)
                .filter(ALIKE::contains)
                .collect(Collectors.groupingBy(script -> script, TreeMap::new, Collectors.counting()));
    }
}
