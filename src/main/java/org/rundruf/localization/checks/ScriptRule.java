package org.rundruf.localization.checks;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.rundruf.localization.checks.values.Kind;
import org.rundruf.localization.checks.values.Value;
import org.rundruf.localization.checks.values.Values;

/** A text is written in the script of its language; names in other scripts may stand in it. */
final class ScriptRule implements Rule {
    private static final int FEW_LETTERS = 12;
    private static final int FEW_WORDS = 3;
    private static final double MOSTLY_WRONG = 0.3;
    private static final double HALF = 0.5;
    private final Values values;
    private final Names names;

    ScriptRule(Values values, Names names) {
        this.values = values;
        this.names = names;
    }

    @Override
    public List<Finding> check(Passage passage) {
        Set<Integer> scripts = passage.language().scripts();
        List<MatchResult> foreign = new ArrayList<>();
        int right = 0;
        int wrong = 0;
        for (MatchResult word : words(passage)) {
            if (contain(scripts, word.group().codePointAt(0))) {
                right += word.group().length();
            } else {
                wrong += word.group().length();
                foreign.add(word);
            }
        }
        return wrong < FEW_LETTERS || areNames(foreign, passage.source())
                ? List.of()
                : findings(passage, foreign, (double) right / (right + wrong));
    }

    /** A few words with capitals that the source has, too: in a longer row they are German nouns. */
    private static boolean areNames(List<MatchResult> words, String source) {
        return words.size() <= FEW_WORDS
                && words.stream()
                        .map(MatchResult::group)
                        .allMatch(word -> Character.isUpperCase(word.charAt(0)) && source.contains(word));
    }

    private static List<Finding> findings(Passage passage, List<MatchResult> foreign, double share) {
        if (share >= HALF) {
            return List.of();
        }
        int start = foreign.get(0).start();
        int end = foreign.get(foreign.size() - 1).end();
        String found = UScript.getName(UScript.getScript(foreign.get(0).group().codePointAt(0)));
        String expected =
                UScript.getName(UScript.getCodeFromName(passage.language().script()));
        return List.of(
                share < MOSTLY_WRONG
                        ? passage.error("script", start, end, found, expected)
                        : passage.warning("script", start, end, found, expected));
    }

    private List<MatchResult> words(Passage passage) {
        Set<String> known = names.of(passage);
        StringBuilder text = new StringBuilder(passage.text());
        for (Value value : values.in(passage.text(), passage.language())) {
            if (value.kind() == Kind.URL || value.kind() == Kind.EMAIL || value.kind() == Kind.NUMBER) {
                text.replace(value.start(), value.end(), " ".repeat(value.end() - value.start()));
            }
        }
        return TextWords.in(text.toString()).stream()
                .filter(word -> !known.contains(word.group()))
                .toList();
    }

    private static boolean contain(Set<Integer> scripts, int character) {
        return scripts.stream().anyMatch(script -> UScript.hasScript(character, script));
    }
}
