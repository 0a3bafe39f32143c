package org.rundruf.localization.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localization;

class SegmentsTest {
    private static final Languages LANGUAGES = Localization.standard().languages();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    de | Kein Wasser. Bitte vorsorgen!                  | Kein Wasser.;Bitte vorsorgen!
                    de | Am 24. November wird gebaut.                   | Am 24. November wird gebaut.
                    de | Wasser, z. B. in Kannen, bzw. Eimern. Danke.   | Wasser, z. B. in Kannen, bzw. Eimern.;Danke.
                    de | Rufen Sie an: Tel. 0231 500. Wir helfen.       | Rufen Sie an: Tel. 0231 500. Wir helfen.
                    de | Wohnung Nr. 5 und Dr. Weber. Danke.            | Wohnung Nr. 5 und Dr. Weber.;Danke.
                    de | Siehe https://x.org/?Q=A.B! Danke.             | Siehe https://x.org/?Q=A.B!;Danke.
                    de | **Achtung!** Nicht trinken.                    | **Achtung!**;Nicht trinken.
                    de | Mehr: [Hier. Dort.](https://x.org/a) Danke.    | Mehr: [Hier. Dort.](https://x.org/a) Danke.
                    de | 9:00–15:00                                     | ''
                    en | Mr. Smith called. He left.                     | Mr. Smith called.;He left.
                    ar | لا يوجد ماء اليوم. هل تحتاج مساعدة؟ اتصل بنا.  | لا يوجد ماء اليوم.;هل تحتاج مساعدة؟;اتصل بنا.
                    hi | पानी नहीं है। कृपया भर लें।                          | पानी नहीं है।;कृपया भर लें।
                    uk | Води немає. Наберіть воду.                     | Води немає.;Наберіть воду.
                    """, delimiter = '|')
    void cuts_sentences(String tag, String text, String expected) {
        assertThat(String.join(";", Segments.ofPlain(text, language(tag)).sentences()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # Wasser/Heute nicht.                | Wasser;Heute nicht.
                    Wasser/======/Heute nicht.           | Wasser;Heute nicht.
                    ## Wasser ##                         | Wasser
                    Heute kein/Wasser. Danke.            | Heute kein/Wasser.;Danke.
                    Heute kein  /Wasser                  | Heute kein;Wasser
                    Heute kein\\/Wasser                  | Heute kein;Wasser
                    - Kannen/- Eimer/  und Wannen        | Kannen;Eimer/  und Wannen
                    1. Füllen. Warten./2. Trinken.       | Füllen.;Warten.;Trinken.
                    > Zitat eins/> zwei                  | Zitat eins;zwei
                    Eins/ /Zwei                          | Eins;Zwei
                    ```/Quelltext/```/Danach             | Danach
                    ---                                  | ''
                    [a]: https://x.org/ /Siehe [a].      | Siehe [a].
                        Eingerückt.                      | Eingerückt.
                    ¦Tag¦Ort¦/¦-¦-:¦/¦Mo. Di.¦a\\¦b¦/¦¦1¦  | Tag;Ort;Mo.;Di.;a\\¦b
                    """, delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void keeps_blocks_apart(String text, String expected) {
        String body =
                text.replace('/', '\n').replace(":\n\nx.org\n", "://x.org").replace('¦', '|');
        assertThat(String.join(";", Segments.ofCommonMark(body, language("de")).sentences()))
                .isEqualTo(expected.replace('/', '\n').replace('¦', '|'));
    }

    @Test
    void a_title_is_no_commonmark() {
        assertThat(Segments.ofPlain("1. Dezember: Straße gesperrt", language("de"))
                        .sentences())
                .containsExactly("1. Dezember: Straße gesperrt");
    }

    @Test
    void translations_take_the_places_of_the_sentences() {
        Segments segments = Segments.ofCommonMark("# Wasser\n\n- Kannen.  Eimer.\n- Wannen\n", language("de"));

        assertThat(segments.join(List.of("Water", "Jugs.", "Buckets.", "Tubs")))
                .isEqualTo("# Water\n\n- Jugs.  Buckets.\n- Tubs\n");
        assertThatThrownBy(() -> segments.join(List.of("Water"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void joined_again_it_is_the_text(@ForAll("bodies") String body) {
        for (Segments segments :
                List.of(Segments.ofCommonMark(body, language("de")), Segments.ofPlain(body, language("ar")))) {
            assertThat(segments.join(segments.sentences())).isEqualTo(body);
            assertThat(segments.sentences()).allMatch(sentence -> sentence.equals(sentence.strip()));
        }
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Kein Wasser. ",
                "Bitte! ",
                "\n",
                "\r\n",
                "\n\n",
                "- ",
                "1. ",
                "> ",
                "|",
                "| a | b |\n|---|---|\n",
                "# ",
                "    ",
                "\t",
                "**",
                "`",
                "```\n",
                "[a](https://x.org) ",
                "<b>",
                "\\",
                "\\\n",
                "  \n",
                "===",
                "---",
                "ماء؟ ",
                "पानी। ",
                "ውሃ። ",
                "z. B. ",
                "👨‍👩‍👧 ",
                "\u00A0");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    private static Language language(String tag) {
        return LANGUAGES.find(tag);
    }
}
