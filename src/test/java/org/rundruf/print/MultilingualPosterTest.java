package org.rundruf.print;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.HEBREW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rundruf.print.PrintSheet.POSTER_A3_MULTILINGUAL;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/** One poster for the whole house: each language in its own direction, none before the others. */
class MultilingualPosterTest {
    private static final double POINTS = 72 / 25.4;

    @ParameterizedTest
    @ValueSource(strings = {"DE AR", "DE AR TR UK FA", "DE AR UR HI TI EL HE UK", "AR DE"})
    void everyWordOfEveryLanguageComesBack(String samples) {
        List<PageContent> contents = contents(samples);

        String text = PdfText.ofPoppler(poster(contents, Edition.WEB));

        List<String> expected = contents.stream()
                .map(PageContent::text)
                .flatMap(language -> PdfText.words(language.title() + " " + language.summary()).stream())
                .toList();
        assertThat(PdfText.words(text)).containsAll(expected);
        assertThat(text).contains("Schützenstraße 1–99", "0231 50-0", "2026-114");
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "8, 1", "9, 2", "12, 2"})
    void hasAPageForEightLanguages(int languages, int pages) {
        List<PageContent> contents =
                Stream.of(Sample.values()).limit(languages).map(Sample::content).toList();

        assertThat(PdfText.pages(poster(contents, Edition.PRESS))).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"DE, false", "TR, false", "TI, false", "AR, true", "FA, true", "UR, true", "HE, true"})
    void everyLanguageStartsOnItsSideAndGoesOnInItsDirection(Sample sample, boolean rightToLeft) {
        List<PdfText.Word> words = PdfText.placed(poster(contents("DE AR TR FA UR HE TI"), Edition.WEB));
        double width = Paper.A3.width() * POINTS;
        double margin = 20 * POINTS;

        PdfText.Word first = found(words, sample.title.split(" ")[0]);
        PdfText.Word second = found(words, sample.title.split(" ")[1]);

        assertThat(rightToLeft ? width - first.right() : first.left()).isCloseTo(margin, within(3.0));
        assertThat(second.left() < first.left()).isEqualTo(rightToLeft);
    }

    @Test
    void languagesFollowOneAnotherFromTopToBottom() {
        List<PdfText.Word> words = PdfText.placed(poster(contents("HE DE UK HI"), Edition.WEB));

        assertThat(Stream.of(Sample.HE, Sample.DE, Sample.UK, Sample.HI)
                        .map(sample -> found(words, sample.title.split(" ")[0]).top()))
                .isSorted();
    }

    @Test
    void allAreSetInOneSize() {
        List<TextPosition> letters = PdfText.letters(poster(contents("DE AR HE HI TI UK"), Edition.WEB));

        assertThat(Stream.of(ARABIC, HEBREW, DEVANAGARI, ETHIOPIC, CYRILLIC)
                        .map(script -> largest(letters, script))
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSTER_A3_MULTILINGUAL", "POSTER_A1_MULTILINGUAL"})
    void nothingIsSmall(PrintSheet sheet) {
        byte[] pdf = Samples.PAGES
                .typeset(new SheetFile(sheet, contents("DE AR UR HI TI EL HE UK")))
                .edition(Edition.PRESS);

        double least = 11.99 * sheet.enlargement();
        assertThat(PdfText.letters(pdf)).allMatch(letter -> letter.getFontSizeInPt() >= least);
    }

    private static byte[] poster(List<PageContent> contents, Edition edition) {
        return Samples.PAGES
                .typeset(new SheetFile(POSTER_A3_MULTILINGUAL, contents))
                .edition(edition);
    }

    private static List<PageContent> contents(String samples) {
        return Stream.of(samples.split(" "))
                .map(Sample::valueOf)
                .map(Sample::content)
                .toList();
    }

    /** The headline's word is the tallest of those that are the same; Poppler tells letters as they stand from left to right. */
    private static PdfText.Word found(List<PdfText.Word> words, String text) {
        String reversed = new StringBuilder(text).reverse().toString();
        return words.stream()
                .filter(word -> word.text().equals(text) || word.text().equals(reversed))
                .max(Comparator.comparing(word -> word.bottom() - word.top()))
                .orElseThrow(() -> new AssertionError(text + " is not on the poster"));
    }

    private static float largest(List<TextPosition> letters, UnicodeScript script) {
        return letters.stream()
                .filter(letter -> UnicodeScript.of(letter.getUnicode().codePointAt(0)) == script)
                .map(TextPosition::getFontSizeInPt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
