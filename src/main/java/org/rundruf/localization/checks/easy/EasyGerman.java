package org.rundruf.localization.checks.easy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.localization.Templates;
import org.rundruf.localization.checks.values.WordList;

/** The rules of easy German (DIN SPEC 33429), as far as a program can tell. */
public final class EasyGerman {
    private static final String PATH = "checks/easy_de.yaml";
    private static final Pattern LINE = Pattern.compile("[^\\n|]+");
    private final WordList words;

    /** @param templates with the word list */
    public EasyGerman(Templates templates) {
        this.words = WordList.read(templates, PATH);
    }

    /**
     * @param text CommonMark or plain
     * @param names words that stay as they are
     * @return what is hard to read, in the order of the text
     */
    public List<Hint> check(String text, Set<String> names) {
        List<EasyRule> rules = rules(names);
        return sentences(text).stream()
                .flatMap(sentence -> rules.stream().flatMap(rule -> rule.check(sentence)))
                .toList();
    }

    private List<EasyRule> rules(Set<String> names) {
        return List.of(
                new LongSentence(limit("words")),
                new ManyThoughts(words.words("subordinate"), limit("commas")),
                new LongWord(limit("letters"), words.words("place-endings"), names),
                new Passive(words.words("passive"), words.words("not-participles")),
                new Listed("easy.negation", words.words("negation")),
                new Genitive(words.words("genitive-articles"), words.words("genitive-prepositions")),
                new LargeNumber(limit("number")),
                new Listed("easy.abbreviation", words.words("abbreviations")),
                new Listed("easy.foreign", words.words("foreign")));
    }

    private int limit(String name) {
        return words.below("limits").fields().get(name) instanceof Number limit ? limit.intValue() : Integer.MAX_VALUE;
    }

    /** A line ends a sentence, too, and so does the cell of a table. */
    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.GERMAN);
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            breaks.setText(line.group());
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                sentence(line.group().substring(start, end), line.start() + start)
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static Stream<Sentence> sentence(String text, int start) {
        int indent = text.length() - text.stripLeading().length();
        return text.isBlank() ? Stream.empty() : Stream.of(new Sentence(text.strip(), start + indent));
    }
}
