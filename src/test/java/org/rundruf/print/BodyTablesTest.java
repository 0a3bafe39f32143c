package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.Isolates;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

class BodyTablesTest {
    private static final String NARROW = "| %s | %s | %s |%n|---|---|---|%n| AAA | BBB | 77 |%n| CCC | DDD | 88 |%n";

    @ParameterizedTest
    @CsvSource({"DE, AAA, BBB, 77", "AR, 77, BBB, AAA", "UR, 77, BBB, AAA"})
    void columnsRunInTheDirectionOfTheText(Sample sample, String left, String middle, String right) {
        List<PdfText.Word> words = PdfText.placed(web(sample, NARROW.formatted("x", "y", "z"), PrintSheet.FLYER_A5));

        assertThat(Stream.of(left, middle, right).map(word -> left(words, word)))
                .isSorted();
        assertThat(words)
                .filteredOn(word -> word.text().equals("77") || word.text().equals("AAA"))
                .extracting(word -> Math.round(word.bottom()))
                .containsOnly(Math.round(word(words, "AAA").bottom()));
    }

    /** Numbers are written from left to right everywhere: their last digits stand below each other. */
    @ParameterizedTest
    @EnumSource(names = {"DE", "HE"})
    void amountsEndAlike(Sample sample) {
        String table = "| x | y |%n|---|---|%n| AAA | 7 |%n| BBB | 1.235 |%n".formatted();

        List<PdfText.Word> words = PdfText.placed(web(sample, table, PrintSheet.FLYER_A5));

        boolean leftToRight = sample == Sample.DE;
        assertThat(leftToRight ? word(words, "7").right() : word(words, "7").left())
                .isCloseTo(
                        leftToRight
                                ? word(words, "1.235").right()
                                : word(words, "1.235").left(),
                        org.assertj.core.data.Offset.offset(0.5));
    }

    @Test
    void aTableThatIsTooWideIsAList() {
        String wide = Stream.of("Tag", "Zeit", "Halt", "Menge", "Gefäße", "Frage", "Anmeldung")
                        .collect(Collectors.joining(" | ", "| ", " |"))
                + "\n|" + "---|".repeat(7)
                + "\n| Dienstag | 9:00–11:00 | Schützenstraße |  | Kanister | bitte | telefonisch |\n";

        String text = PdfText.inContentOrder(web(Sample.DE, wide, PrintSheet.FLYER_A5))
                .replaceAll("\\s+", " ");

        assertThat(text).contains("Tag: Dienstag · Zeit: 9:00–11:00 · Halt: Schützenstraße · Gefäße: Kanister ·");
        assertThat(text).doesNotContain("Menge");
    }

    @Test
    void aLongTableGoesOnBelowItsHead() {
        byte[] pdf = web(Sample.AR, rows(30), PrintSheet.FLYER_A5);

        assertThat(PdfText.pages(pdf)).isEqualTo(2);
        assertThat(PdfText.placed(pdf))
                .filteredOn(word -> word.text().equals("HEAD"))
                .hasSize(2);
        assertThat(VeraPdf.breaches(pdf)).isEmpty();
    }

    @Test
    void aTableAtTheEndIsDividedBetweenItsRows() {
        List<String> first = PdfText.placed(web(Sample.DE, rows(14), PrintSheet.FLYER_A5)).stream()
                .map(PdfText.Word::text)
                .takeWhile(word -> !word.equals("Flugblatt"))
                .toList();

        assertThat(first.indexOf("ROW1")).isBetween(0, first.lastIndexOf("Seite"));
        assertThat(first.indexOf("ROW14")).isGreaterThan(first.indexOf("Seite"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DE", "AR", "HI"})
    void screenReadersHearHeadsAndCellsInTheOrderOfTheText(Sample sample) {
        byte[] pdf = web(sample, NARROW.formatted("EEE", "FFF", "GGG"), PrintSheet.FLYER_A4_LARGE);

        assertThat(VeraPdf.breaches(pdf)).isEmpty();
        assertThat(PdfText.inContentOrder(pdf).replaceAll("[^A-G78]", "")).contains("EEEFFFGGGAAABBB77CCCDDD88");
        assertThat(PdfTags.of(pdf))
                .containsSubsequence(
                        "Table", "TR", "TH Column", "TH Column", "TH Column", "TR", "TD", "TD", "TD", "TR");
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "| ROW" + i + " | x |\n")
                .collect(Collectors.joining("", "| HEAD | y |\n|---|---|\n", ""));
    }

    private static byte[] web(Sample sample, String body, PrintSheet sheet) {
        String isolated = Isolates.isolateRuns(body, sample.language());
        return Samples.PAGES.render(
                sample.content(sample.text(sample.title, "", isolated), Topic.WATER), sheet, Edition.WEB);
    }

    private static double left(List<PdfText.Word> words, String text) {
        return word(words, text).left();
    }

    private static PdfText.Word word(List<PdfText.Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
