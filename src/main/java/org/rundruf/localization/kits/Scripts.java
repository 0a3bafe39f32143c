package org.rundruf.localization.kits;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.rundruf.localization.kits.Piece.Literal;

/** Words are in the script of the language, or wholly in Latin letters: one that only looks so is found by nobody. */
final class Scripts implements PatternRule {
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[\\p{L}\\p{M}]+");

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        if (UScript.getCodeFromName(pattern.language().script()) == UScript.INVALID_CODE) {
            return;
        }
        Set<Integer> own = pattern.language().scripts();
        pattern.message().all().flatMap(message -> message.pieces().stream()).forEach(piece -> {
            if (piece instanceof Literal literal) {
                Matcher word = WORD.matcher(literal.text());
                while (word.find()) {
                    if (!isOwn(word.group(), own)) {
                        check(pattern, word.group(), literal.at() + word.start(), own, faults);
                    }
                }
            }
        });
    }

    private static boolean isOwn(String word, Set<Integer> own) {
        return word.codePoints().allMatch(letter -> own.contains(UScript.getScript(letter)));
    }

    private static void check(Pattern pattern, String word, int at, Set<Integer> own, Faults faults) {
        Set<Integer> scripts = scripts(word);
        boolean isForeign = !own.containsAll(scripts) && !scripts.equals(Set.of(UScript.LATIN));
        if (isForeign) {
            pattern.note(faults, at, "'" + word + "' is written in " + names(scripts) + " letters", hint(pattern));
        }
    }

    private static String hint(Pattern pattern) {
        return "write the word in "
                + UScript.getName(UScript.getCodeFromName(pattern.language().script())) + " letters";
    }

    private static Set<Integer> scripts(String word) {
        return word.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String names(Set<Integer> scripts) {
        return scripts.stream().map(UScript::getName).collect(Collectors.joining(" and "));
    }
}
