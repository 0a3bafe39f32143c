package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Topic;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/** Where words of both directions stand on one line. */
class MixedDirectionTest {

    @ParameterizedTest
    @CsvSource({
        "DE, Jahr عام 2024 كان gut, J|ك|2|4|ع|g",
        "AR, اتصل \u2066+49 231 500\u2069 الآن, ن|+|4|9|2|ت",
        "AR, أمام \u2066Schützenstraße 42\u2069 غدا, غ|S|ß|4|2|م",
        "HE, עד (10 ליטר) מחר, מ|)|ל|1|0|(|ע",
        "FA, ساعت \u20669:00–15:00\u2069 تا, ت|9|:|–|1|5|س",
    })
    void runsStandInVisualOrder(Sample sample, String line, String fromLeftToRight) {
        PageContent content = sample.content(sample.text("x", "", line), Topic.OTHER);
        List<TextPosition> letters =
                onTheLine(PdfText.letters(Samples.PAGES.render(content, PrintSheet.POSTER_A3, Edition.WEB)));

        String shown = letters.stream().map(TextPosition::getUnicode).reduce("", String::concat);

        assertThat(shown).containsSubsequence(fromLeftToRight.split("\\|"));
    }

    /** Each letter is the text's own, so that a bracket shown mirrored is still the one that was written. The body is the only text in the sheet's text size; sorted by where the letters stand. */
    private static List<TextPosition> onTheLine(List<TextPosition> letters) {
        return letters.stream()
                .filter(letter -> Math.abs(letter.getFontSizeInPt() - 24) < 0.05)
                .sorted((a, b) -> Float.compare(a.getX(), b.getX()))
                .toList();
    }
}
