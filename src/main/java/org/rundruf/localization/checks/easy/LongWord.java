package org.rundruf.localization.checks.easy;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.checks.values.WordList;

/** A long compound has a hyphen. Names of streets and places keep theirs. */
final class LongWord implements EasyRule {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private final int most;
    private final Pattern places;
    private final Set<String> names;

    /** @param most letters */
    LongWord(int most, List<String> placeEndings, Set<String> names) {
        this.most = most;
        this.places = WordList.pattern(".*" + WordList.anyOf(placeEndings));
        this.names = names;
    }

    @Override
    public Stream<Hint> check(Sentence sentence) {
        return WORD.matcher(sentence.text())
                .results()
                .filter(word -> word.group().length() > most && !isName(word))
                .map(word -> sentence.hint("easy.word", word));
    }

    private boolean isName(MatchResult word) {
        return names.contains(word.group()) || places.matcher(word.group()).matches();
    }
}
