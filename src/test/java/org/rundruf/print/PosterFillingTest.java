package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Topic;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/** Posters speak from across the street, however little they have to say. */
class PosterFillingTest {
    private static final double POINTS = 72 / 25.4;
    /** Between two lines, as a part of the sheet's height. */
    private static final double MOST_WHITE = 0.2;

    @ParameterizedTest
    @CsvSource({"DE", "AR", "UR", "TI", "EL", "HI"})
    void sheetIsFilledWithLargeType(Sample sample) {
        String title = sample.title;
        PageContent content = sample.content(sample.text(title, sample.summary, ""), Topic.WATER);
        for (PrintSheet sheet : List.of(PrintSheet.POSTER_A3, PrintSheet.POSTER_A1)) {
            List<TextPosition> letters = PdfText.letters(Samples.PAGES.render(content, sheet, Edition.PRESS));

            assertThat(largest(letters)).isGreaterThan(70 * sheet.enlargement());
            assertThat(widestGap(letters)).isLessThan(MOST_WHITE * sheet.paper().height() * POINTS);
        }
    }

    /** “Münsterstraße 60–110” stays on one line inside Arabic, and must not reach out of the sheet. */
    @ParameterizedTest
    @CsvSource({"AR, POSTER_A3", "AR, FLYER_DL", "UR, FLYER_A5", "HE, FLYER_A4_LARGE", "AR, POSTER_A3_MULTILINGUAL"})
    void isolatedNamesStayInsideTheMargins(Sample sample, PrintSheet sheet) {
        String title = sample.title.split(" ")[0] + ": \u2066Münsterstraße 60–110\u2069";
        PageContent content = sample.content(sample.text(title, title, title), Topic.ROADS);

        List<TextPosition> letters = PdfText.letters(Samples.PAGES.render(content, sheet, Edition.PRESS));

        double margin = 5 * POINTS;
        double width = (sheet.paper().width() + 6) * POINTS;
        assertThat(letters.stream().filter(letter -> letter.getUnicode().matches("[\\p{L}\\p{N}].*")))
                .allMatch(letter -> letter.getX() > margin && letter.getX() + letter.getWidth() < width - margin);
    }

    private static double largest(List<TextPosition> letters) {
        return letters.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElseThrow();
    }

    private static double widestGap(List<TextPosition> letters) {
        double[] lines =
                letters.stream().mapToDouble(TextPosition::getYDirAdj).sorted().toArray();
        return IntStream.range(1, lines.length)
                .mapToDouble(i -> lines[i] - lines[i - 1])
                .max()
                .orElseThrow();
    }
}
