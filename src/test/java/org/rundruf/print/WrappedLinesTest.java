package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever lines break, the words of each stand in the order that ICU gives for it (UAX #9). */
class WrappedLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "he", "ur", "de", "kmr", "hi", "ti"})
    void wordsOfEveryLineStandInVisualOrder(String tag) {
        MixedLines lines = MixedLines.wrapped(tag);

        for (List<PlacedWord> paragraph : MixedLinesInPdf.words(lines, MixedLinesInPdf.pdf(lines))) {
            assertThat(shown(paragraph))
                    .isEqualTo(expected(paragraph, lines.language().rightToLeft()));
        }
    }

    /** @return by line, from left to right */
    private static Map<Integer, List<String>> shown(List<PlacedWord> words) {
        return byLine(words).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        line -> line.getValue().stream()
                                .sorted(Comparator.comparing(PlacedWord::left))
                                .map(PlacedWord::text)
                                .toList()));
    }

    private static Map<Integer, List<String>> expected(List<PlacedWord> words, boolean rightToLeft) {
        String text = joined(words);
        Bidi paragraph = new Bidi();
        paragraph.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        Map<Integer, List<String>> expected = new LinkedHashMap<>();
        int start = 0;
        for (Map.Entry<Integer, List<PlacedWord>> line : byLine(words).entrySet()) {
            int end = start + joined(line.getValue()).length();
            expected.put(line.getKey(), visual(paragraph.setLine(start, end), line.getValue()));
            start = end + 1;
        }
        return expected;
    }

    private static List<String> visual(Bidi line, List<PlacedWord> words) {
        Map<Integer, String> byPlace = new LinkedHashMap<>();
        int start = 0;
        for (PlacedWord word : words) {
            int end = start + word.text().length();
            byPlace.put(
                    IntStream.range(start, end).map(line::getVisualIndex).min().orElseThrow(), word.text());
            start = end + 1;
        }
        return byPlace.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<Integer, List<PlacedWord>> byLine(List<PlacedWord> words) {
        return words.stream().collect(Collectors.groupingBy(PlacedWord::line, LinkedHashMap::new, Collectors.toList()));
    }

    private static String joined(List<PlacedWord> words) {
        return words.stream().map(PlacedWord::text).collect(Collectors.joining(" "));
    }
}
