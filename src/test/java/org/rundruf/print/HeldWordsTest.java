package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldWordsTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");

    /** In the table brackets are around what is held together; every word is an em wide. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rtl | في <bdi>Hafen</bdi> غدا                  | في Hafen غدا
            rtl | بين <bdi>A</bdi> و<bdi>B 1</bdi>، ثم      | بين A [و][B 1][،] ثم
            rtl | (حتى 10) غدا                             | (حتى [10][)] غدا
            rtl | الضغط 50% (أي                            | الضغط [50][%] (أي
            rtl | ב-<bdi>Hafen</bdi>                       | [ב-][Hafen]
            ltr | ganz <strong>sehr wichtig</strong>: nie  | ganz sehr [wichtig][:] nie
            ltr | (<em>a b</em>)<br>(c)                    | [(][a] [b][)]¶(c)
            ltr | das Wort (ماء) heißt                     | das Wort [(][ماء][)] heißt
            ltr | <bdi class="long">a b c</bdi>!           | a b [c][!]
            ltr | a<bdi>b</bdi>c<bdi>d</bdi>e<bdi>f</bdi>g  | abcdefg
            """)
    void whatBelongsTogetherIsHeldTogether(String direction, String html, String held) {
        Element paragraph =
                Jsoup.parse("<p dir=" + direction + ">" + html + "</p>").selectFirst("p");

        HeldWords.hold(paragraph, text -> 1, 6.5);

        paragraph.select(".held").forEach(word -> word.prependText("[").appendText("]"));
        assertThat(paragraph.wholeText()).isEqualTo(held.replace('¶', '\n'));
    }

    /** Where it is drawn nobody sees that room was asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void theRoomThatIsAskedForIsGivenBack(String direction) {
        Element paragraph =
                Jsoup.parse("<p dir=" + direction + ">a (<bdi>b</bdi>)</p>").selectFirst("p");

        HeldWords.hold(paragraph, text -> 1, 6);

        List<Double> margins = paragraph.select(".held").stream()
                .flatMap(word -> NUMBER.matcher(word.attr("style")).results())
                .map(number -> Double.valueOf(number.group()))
                .toList();
        assertThat(margins).hasSize(6).anyMatch(margin -> margin > 1);
        assertThat(margins.stream().mapToDouble(Double::doubleValue).sum()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "he", "ur", "de", "hi"})
    void noLineEndsWhereTextGoesOn(String tag) {
        MixedLines lines = MixedLines.held(tag);
        List<List<PlacedWord>> placed = MixedLinesInPdf.words(lines, MixedLinesInPdf.pdf(lines));

        List<String> parted = new ArrayList<>();
        List<Element> paragraphs = lines.page().select("p");
        for (int i = 0; i < paragraphs.size(); i++) {
            parted.addAll(parted(paragraphs.get(i).wholeText(), placed.get(i)));
        }
        assertThat(parted).isEmpty();
    }

    private static List<String> parted(String text, List<PlacedWord> words) {
        List<String> parted = new ArrayList<>();
        int at = text.indexOf(words.get(0).text()) + words.get(0).text().length();
        for (int i = 1; i < words.size(); i++) {
            PlacedWord word = words.get(i);
            int start = text.indexOf(word.text(), at);
            boolean goesOn = !text.substring(at, start).contains(" ");
            if (goesOn && word.line() != words.get(i - 1).line()) {
                parted.add(words.get(i - 1).text() + "/" + word.text());
            }
            at = start + word.text().length();
        }
        return parted;
    }
}
