package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rundruf.print.PrintSheet.FLYER_A4_LARGE;
import static org.rundruf.print.PrintSheet.FLYER_A5;
import static org.rundruf.print.PrintSheet.POSTER_A3;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Topic;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.typesetting.MissingGlyph;
import org.rundruf.rendering.MessageContext;

/** Flyers and posters as readers, machines and people get them. */
class PrintPagesTest {
    /** Invisible: it tells programs that read the text where a column ends. */
    private static final String MARK_FOR_READERS = "\u200b";

    @ParameterizedTest
    @EnumSource(Sample.class)
    void textComesBackWordForWordInReadingOrder(Sample sample) {
        String text = PdfText.ofPoppler(Samples.PAGES.render(sample.content(), FLYER_A5, Edition.WEB));

        assertThat(PdfText.words(text)).containsSubsequence(words(sample));
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void anotherReaderGetsTheSameWords(Sample sample) {
        byte[] pdf = Samples.PAGES.render(sample.content(), FLYER_A5, Edition.WEB);

        assertThat(PdfText.words(PdfText.inContentOrder(pdf))).containsSubsequence(words(sample));
    }

    private static List<String> words(Sample sample) {
        return PdfText.words(sample.title + " " + sample.summary + " " + sample.body);
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void largePrintIsLarge(Sample sample) {
        byte[] pdf = Samples.PAGES.render(sample.content(), FLYER_A4_LARGE, Edition.PRESS);

        assertThat(PdfText.letters(pdf)).allMatch(letter -> letter.getFontSizeInPt() >= 17.99f);
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void nothingIsSmallerThanNinePoints(Sample sample) {
        byte[] pdf = Samples.PAGES.render(sample.content(), FLYER_A5, Edition.WEB);

        assertThat(PdfText.letters(pdf).stream()
                        .filter(letter -> !MARK_FOR_READERS.equals(letter.getUnicode()))
                        .filter(letter -> letter.getFontSizeInPt() < 8.99f)
                        .map(letter -> letter.getUnicode() + " " + letter.getFontSizeInPt()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FLYER_A5, 28", "FLYER_DL, 16", "FLYER_A4_LARGE, 30"})
    void longTextGoesOnOnFurtherPagesAndLosesNothing(PrintSheet sheet, int paragraphs) {
        String body = "Wort für Wort steht alles hier, Absatz für Absatz.\n\n".repeat(paragraphs) + "Ende.";
        PageContent content = Sample.DE.content(Sample.DE.text("Lang", "Länger", body), Topic.WATER);

        byte[] pdf = Samples.PAGES.render(content, sheet, Edition.WEB);

        assertThat(PdfText.pages(pdf)).isGreaterThan(1);
        assertThat(PdfText.words(PdfText.of(pdf))).containsSubsequence(PdfText.words(body));
        assertThat(PdfText.of(pdf)).contains("Seite 1 von " + PdfText.pages(pdf), "2026-114");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUARTER_A4")
    void whatFitsNowhereIsRefusedInsteadOfClipped(PrintSheet sheet) {
        String body = "Wort für Wort steht alles hier, Absatz für Absatz.\n\n".repeat(100);
        PageContent content = Sample.DE.content(Sample.DE.text("Lang", body.repeat(3), body), Topic.WATER);

        assertThatThrownBy(() -> Samples.PAGES.typeset(content, sheet))
                .isInstanceOfSatisfying(TooLong.class, tooLong -> {
                    assertThat(tooLong.sheet()).isEqualTo(sheet.tag());
                    assertThat(tooLong.pages()).isGreaterThan(tooLong.most());
                });
    }

    @ParameterizedTest
    @CsvSource({"DE, FLYER_A5", "AR, FLYER_A4_LARGE", "UR, POSTER_A3"})
    void sameContentGivesSameBytes(Sample sample, PrintSheet sheet) {
        PrintPages other = new PrintPages(Samples.TEMPLATES, Samples.WORDS, Samples.SETTINGS);

        for (Edition edition : Edition.values()) {
            assertThat(other.render(sample.content(), sheet, edition))
                    .isEqualTo(Samples.PAGES.render(sample.content(), sheet, edition));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUARTER_A4")
    void footSaysWhoAnswersForItAndUntilWhenItHolds(PrintSheet sheet) {
        MessageContext message =
                Samples.message(Topic.WATER).withFacts(Facts.none(), OffsetDateTime.parse("2026-11-25T00:00+01:00"));
        PageContent content = Sample.DE.content(Sample.DE.localized(), message);

        String text = PdfText.ofPoppler(Samples.PAGES.render(content, sheet, Edition.WEB));

        String until = sheet.channel() == Channel.POSTER ? "hängt bis" : "Gilt bis";
        assertThat(PdfText.words(text))
                .containsSubsequence(PdfText.words(until + " Dienstag, 24. November V.i.S.d.P. Stadtkanzlei"));
    }

    @Test
    void manyThreadsGetTheSameBytes() {
        byte[] alone = Samples.PAGES.render(Sample.UR.content(), FLYER_A5, Edition.PRESS);

        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(i -> Samples.PAGES.render(Sample.UR.content(), FLYER_A5, Edition.PRESS))
                        .toList())
                .allSatisfy(file -> assertThat(file).isEqualTo(alone));
    }

    @Test
    void pageNumbersAreShapedAndInOrder() {
        String body = (Sample.AR.body + "\n\n").repeat(9);
        PageContent content = Sample.AR.content(Sample.AR.text("عنوان", "", body), Topic.WATER);

        String text = PdfText.of(Samples.PAGES.render(content, FLYER_A5, Edition.WEB));

        assertThat(text).contains("صفحة");
    }

    @Test
    void characterThatNoFontHasIsNamed() {
        PageContent content = Sample.DE.content(Sample.DE.text("Rad 🚲", "", ""), Topic.EVENT);

        assertThatThrownBy(() -> Samples.PAGES.render(content, FLYER_A5, Edition.PRESS))
                .isInstanceOf(MissingGlyph.class)
                .hasMessageContaining("U+1F6B2 BICYCLE")
                .hasMessageContaining("NotoSans-Bold");
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasItsBand(Topic topic) {
        byte[] pdf = Samples.PAGES.render(Sample.EN.content(Sample.EN.localized(), topic), POSTER_A3, Edition.PRESS);

        assertThat(PdfText.of(pdf)).contains(Samples.WORDS.text(Sample.EN.language(), "topic." + topic.tag()));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Trinkwasserversorgungsunterbrechung, Trinkwasserversorgungsunterbrechung",
        "DE, Die Trinkwasserversorgung ruht, Trinkwasserversorgung",
        "UK, Официальное метеорологическое предупреждение, метеорологическое",
    })
    void longestWordOfTheHeadlineStaysWhole(Sample sample, String title, String word) {
        PageContent content = sample.content(sample.text(title, "", ""), Topic.WATER);

        String text = PdfText.of(Samples.PAGES.render(content, FLYER_A5, Edition.WEB));

        assertThat(List.of(text.split("\\s+"))).contains(word);
    }
}
