package org.rundruf.localization.checks.easy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.checks.values.WordList;

/** No genitive: the water of the city, not the city's. */
final class Genitive implements EasyRule {
    private final Pattern genitive;

    Genitive(List<String> articles, List<String> prepositions) {
        genitive = Pattern.compile("(?<!\\p{L})(?:(?iu:" + WordList.anyOf(articles)
                + ") (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]*s(?!\\p{L})|(?iu:" + WordList.anyOf(prepositions) + ")(?!\\p{L}))");
    }

    @Override
    public Stream<Hint> check(Sentence sentence) {
        return genitive.matcher(sentence.text()).results().map(place -> sentence.hint("easy.genitive", place));
    }
}
