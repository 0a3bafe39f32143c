package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.WordFiles;
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

    private static final String TABLE = """
        | Tag | | Geöffnet? | Ort |
        |---|---|---|---|
        | **Mo** | früh | 9–12 | [Hafen](https://a.de) |
        | Di | | nein. |
        """;

    @Test
    void tables_become_lines_with_the_head_before_each_value() {
        assertThat(BodyText.of("Davor\n\n" + TABLE + "\nDanach", Marks.WHATSAPP))
                .isEqualTo("""
            Davor

            Tag: *Mo* · früh · Geöffnet? 9–12 · Ort: Hafen (https://a.de)
            Tag: Di · Geöffnet? nein.

            Danach""");
    }

    @Test
    void lists_are_numbered_in_the_languages_digits() {
        Languages languages = new Languages(new WordFiles(Samples.ROOM.templates()), Map.of("fa", "arabext"));
        Language persian = languages.find("fa");
        String list = "9. الف\n10. ب";
        Localized text = new Localized(persian, Origin.AUTHOR, "", "", list, null, null, List.of(), "", null);

        assertThat(BodyText.of(text, Marks.NONE)).isEqualTo("۹. الف\n۱۰. ب");
    }

    @Test
    void a_table_without_rows_is_its_head() {
        assertThat(BodyText.of("| a | b |\n|---|---|", Marks.NONE)).isEqualTo("a · b");
    }

    @Test
    void rows_and_items_are_sentences_when_they_are_spoken() {
        assertThat(BodyText.of(TABLE + "\n- eins\n- zwei!", Marks.spoken("."))).isEqualTo("""
            Tag: Mo, früh, Geöffnet? 9–12, Ort: Hafen (https://a.de).
            Tag: Di, Geöffnet? nein.

            • eins.
            • zwei!""");
    }
}
