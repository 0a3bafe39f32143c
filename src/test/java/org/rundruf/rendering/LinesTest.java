package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @Test
    void keeps_breaks_and_addresses() {
        String link = "https://a.example/" + "a-b/".repeat(30);
        assertThat(Lines.wrap("kurz\n\n" + link, ULocale.GERMAN)).isEqualTo("kurz\n\n" + link);
    }

    @Property
    void no_line_is_too_long_and_no_word_is_cut(@ForAll("texts") String text) {
        String wrapped = Lines.wrap(text, ULocale.GERMAN);
        assertThat(wrapped.lines()).allMatch(line -> line.length() <= 76);
        assertThat(wrapped.replace('\n', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        de ; Rufen Sie 0231 500 an       ; Rufen ·Sie ·0231 500 ·an
        de ; von 9:00 - 15:00 Uhr        ; von ·9:00 - 15:00 ·Uhr
        de ; auf https://a.de/b-c/d hin  ; auf ·https://a.de/b-c/d ·hin
        ar ; في \u2066Hafen 1 b\u2069 هنا ; في ·\u2066Hafen 1 b\u2069 ·هنا
        th ; ไม่มีน้ำ                    ; ไม่มี·น้ำ
        """)
    void breaks_between_words_only(String tag, String text, String first) {
        assertThat(String.join("·", parts(text, tag))).isEqualTo(first);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Wasser", "Schützenstraße", "1–99", "0231", "a", "https://a.de/b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(50)
                .map(list -> String.join(" ab ", list));
    }

    private static List<String> parts(String text, String tag) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at : Breaks.in(text, ULocale.forLanguageTag(tag))) {
            parts.add(text.substring(from, at));
            from = at;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
