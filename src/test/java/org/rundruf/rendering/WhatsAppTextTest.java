package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Notice;

class WhatsAppTextTest {
    private static final WhatsAppText WHATSAPP = Samples.RENDERING.whatsApp();

    @Test
    void says_everything_in_the_order_people_read() {
        Localized text = Samples.text(
                        "de", "Kein Wasser", "Bitte abfüllen.", "Bitte **vorher**:\n\n- Eimer\n- Töpfe", null)
                .withNotice(new Notice(Samples.language("en"), "Not in English yet."));
        assertThat(WHATSAPP.render(text, Samples.context(null))).isEqualTo("""
                        _Not in English yet._

                        *Kein Wasser*
                        Bitte abfüllen.

                        Wann: Dienstag, 24. November, 9:00–\u206015:00 Uhr
                        Wo: Hafen 1–\u20609
                        Fragen? 0231 500
                        Mehr: example.org

                        Bitte *vorher*:

                        • Eimer
                        • Töpfe

                        https://a.example/a/wasser?lang=de""");
    }

    @Test
    void is_never_longer_than_it_may_be_and_ends_with_a_sentence() {
        Localized text = Samples.text("de", "Kein Wasser", "Kurz.", "Ein ganzer Satz mit Worten. ".repeat(300), null);
        String message = WHATSAPP.render(text, Samples.context(null));
        assertThat(message).hasSizeBetween(1550, WhatsAppText.MOST_CHARACTERS);
        assertThat(message).endsWith("Worten.\n\nhttps://a.example/a/wasser?lang=de");
    }

    @Test
    void a_long_summary_ends_with_a_sentence_too() {
        Localized text = Samples.text("de", "Kein Wasser", "Ein ganzer Satz mit Worten. ".repeat(300), "Text.", null);
        String message = WHATSAPP.render(text, Samples.context(null));
        assertThat(message).hasSizeBetween(1550, WhatsAppText.MOST_CHARACTERS);
        assertThat(message).contains("Worten.\n\nWann: ").endsWith("https://a.example/a/wasser?lang=de");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Fest *heute*               | Fest ∗heute∗
        _wichtig_                  | ＿wichtig＿
        ~ 55 km/h                  | ~ 55 km/h
        \u2066~ 55\u2069 km/h           | \u2066~ 55\u2069 km/h
        ~55 km/h~                  | ∼55 km/h∼
        `Code`                     | ˋCodeˋ
        3 * 4 = 12                 | 3 * 4 = 12
        > Zitat                    | › Zitat
        5 > 3                      | 5 > 3
        https://a.de/b_c_d?x_y=1_2 | https://a.de/b_c_d?x_y=1_2
        hilfe_ort@example.org      | hilfe_ort@example.org
        """)
    void stray_marks_format_nothing(String text, String harmless) {
        assertThat(WhatsAppMarks.harmless(text)).isEqualTo(harmless);
    }
}
