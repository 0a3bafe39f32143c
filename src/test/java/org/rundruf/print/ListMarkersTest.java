package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;

class ListMarkersTest {
    private static final String PAGE = """
            <html lang="%s" dir="%s"><head><style>@page { size: 300px 300px; } body { font-family: 'Noto Sans',
            'Noto Sans Arabic', 'Noto Sans Devanagari'; } ul, ol { padding: 0 2em; }</style></head><body>%s</body></html>""";

    @ParameterizedTest
    @CsvSource({
        "de, ltr, 12.X",
        "ar, rtl, X.12",
        "ar-u-nu-arab, rtl, X.١٢",
        "fa-u-nu-arabext, rtl, X.۱۲",
        "hi-u-nu-deva, ltr, १२.X"
    })
    void numbersStandWhereLinesBeginInTheLanguagesDigits(String tag, String direction, String fromLeftToRight)
            throws IOException {
        List<TextPosition> letters = letters(tag, direction, "<ol start='12'><li>X</li></ol>");

        String shown = letters.stream()
                .sorted((a, b) -> Float.compare(a.getX(), b.getX()))
                .map(TextPosition::getUnicode)
                .reduce("", String::concat);

        assertThat(shown.replaceAll("[\\s\u00A0]", "")).isEqualTo(fromLeftToRight);
    }

    @Test
    void anItemWithoutALineHasNoMark() throws IOException {
        assertThat(letters("ar", "rtl", "<ol><li></li><li><span style='display:inline-block'>X</span></li></ol>"))
                .extracting(TextPosition::getUnicode)
                .contains("X", "2")
                .doesNotContain("1");
    }

    private static List<TextPosition> letters(String tag, String direction, String body) throws IOException {
        Typesetter typesetter = new Typesetter(new PrintFiles(Samples.TEMPLATES).fonts());
        org.w3c.dom.Document page = new W3CDom().fromJsoup(Jsoup.parse(PAGE.formatted(tag, direction, body)));
        try (TypesetPages pages = typesetter.layOut(page, ULocale.forLanguageTag(tag), false);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pages.paint().save(out);
            return PdfText.letters(out.toByteArray());
        }
    }
}
