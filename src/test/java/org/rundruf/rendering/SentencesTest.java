package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        de ; Am 24. November ist Schluss. Danke!     ; Am 24. November ist Schluss.
        de ; Bitte ca. 9 Liter, z. B. Tee. Und mehr. ; Bitte ca. 9 Liter, z. B. Tee.
        de ; Haus Nr. 7 ist zu. Haus 8 auch.         ; Haus Nr. 7 ist zu.
        ar ; ستُقطع المياه. شكرا؟ نعم                ; ستُقطع المياه.
        ur ; پانی بند۔ شکریہ۔                        ; پانی بند۔
        uk ; Води не буде. Наберіть воду!            ; Води не буде.
        de ; Ohne Ende                               ; Ohne Ende
        """)
    void ends_where_people_end(String tag, String text, String first) {
        List<String> sentences = Sentences.of(text, ULocale.forLanguageTag(tag));
        assertThat(String.join("", sentences)).isEqualTo(text);
        assertThat(sentences.get(0).strip()).isEqualTo(first);
    }
}
