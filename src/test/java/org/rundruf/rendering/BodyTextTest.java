package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.rendering.BodyText.Marks;

class BodyTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Ein **Wort** und *eins*            | Ein Wort und eins                  | Ein *Wort* und _eins_
        # Kopf\\n\\nText                   | Kopf\\n\\nText                     | *Kopf*\\n\\nText
        - a\\n- b\\n\\nc                   | • a\\n• b\\n\\nc                   | • a\\n• b\\n\\nc
        3. a\\n4. b                        | 3. a\\n4. b                        | 3. a\\n4. b
        [hier](https://a.de/b)             | hier (https://a.de/b)              | hier (https://a.de/b)
        [a.de](mailto:x@a.de)              | a.de (x@a.de)                      | a.de (x@a.de)
        <https://a.de>                     | https://a.de                       | https://a.de
        a\\nb                              | a b                                | a b
        <b>x</b>                           | <b>x</b>                           | <b>x</b>
        `a` und \\\\*b\\\\*                | a und *b*                          | a und ∗b∗
        > Zitat                            | Zitat                              | Zitat
        """)
    void becomes_plain_text(String commonmark, String plain, String whatsApp) {
        String source = commonmark.replace("\\n", "\n").replace("\\\\", "\\");
        assertThat(BodyText.of(source, Marks.NONE)).isEqualTo(plain.replace("\\n", "\n"));
        assertThat(BodyText.of(source, Marks.WHATSAPP)).isEqualTo(whatsApp.replace("\\n", "\n"));
    }
}
