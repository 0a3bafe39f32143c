package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Notice;

class WhatsAppVariablesTest {
    private static final WhatsAppVariables VARIABLES = new WhatsAppVariables(new Labels(Samples.ROOM.words()));
    private static final int MOST = WhatsAppVariables.MOST_CHARACTERS - WhatsAppVariables.TEMPLATE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kein Wasser      | Kurz.                 | Kein Wasser     | Kurz.
        Fest *heute*     | _Alle_ > ~da~         | Fest ∗heute∗    | ＿Alle＿ > ∼da∼
        > Zitat          | Kurz.                 | › Zitat         | Kurz.
        '  Kein     Wasser ' | 'A\tB\r\n\nC     D' | Kein Wasser     | A B C D
        Kein Wasser      | Kein Wasser           | Kein Wasser     | Wann: Dienstag, 24. November, 9:00–15:00 Uhr · Wo: Hafen 1–9 · Fragen? 0231 500 · Mehr: example.org
        Kein Wasser      | ''                    | Kein Wasser     | Wann: Dienstag, 24. November, 9:00–15:00 Uhr · Wo: Hafen 1–9 · Fragen? 0231 500 · Mehr: example.org
        """)
    void take_one_line_and_no_marks(String title, String summary, String first, String second) {
        String written = summary.translateEscapes();
        assertThat(VARIABLES.of(Samples.text("de", title, written, "", null), Samples.context(null)))
                .isEqualTo(Map.of("1", first, "2", second, "3", Samples.LINK + "de"));
    }

    @Test
    void say_on_top_what_changed_and_that_it_is_not_in_the_readers_language() {
        Localized text = Samples.text("de", "Kein Wasser", "Kurz.", "", null)
                .withNotice(new Notice(Samples.language("en"), "Not in English yet."));
        assertThat(VARIABLES.of(text, Samples.context(new MessageContext.Replaces("message.allclear", "Kein Wasser"))))
                .containsEntry("1", "Entwarnung: Kein Wasser")
                .containsEntry("2", "Not in English yet. Kurz.");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ماء في \u2066Hafen 1\u2069 ",
        "de, 'Ein ganzer Satz. '",
        "hi, पानी नहीं ",
        "ar, \u2066Hafen\u2069",
        "de, 👩‍👩‍👧"
    })
    void cut_long_texts_and_keep_the_link(String tag, String part) {
        String endless = part.translateEscapes().repeat(10_000 / part.length());
        Map<String, String> values =
                VARIABLES.of(Samples.text(tag, endless, "1 " + endless, "", null), Samples.context(null));
        assertThat(values.get("1")).hasSizeBetween(120, 240).endsWith("…");
        assertThat(values.get("2")).hasSizeGreaterThan(300).endsWith("…");
        assertThat(values.get("3")).isEqualTo(Samples.LINK + tag);
        assertThat(String.join("", values.values())).hasSizeLessThanOrEqualTo(MOST);
    }

    @Property(tries = 300)
    void obey_the_rules_whatever_is_written(@ForAll("texts") String title, @ForAll("texts") String summary) {
        Localized text = Samples.text("ar", "x" + title, summary, "", null);
        VARIABLES.of(text, Samples.context(null)).values().forEach(value -> {
            assertThat(value).isNotBlank().doesNotContain("    ", "\n", "\t", "\r", "\u2028");
            assertThat(value).isEqualTo(Isolates.balanced(value));
        });
    }

    @Property(tries = 300)
    void split_no_character(@ForAll("texts") String isolated) {
        String text = Isolates.strip(isolated);
        String cut = Cut.to(20, text, ULocale.ROOT);
        assertThat(cut.length()).isLessThanOrEqualTo(20);
        if (!cut.equals(text)) {
            String kept = cut.substring(0, cut.length() - 1);
            BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            characters.setText(text);
            assertThat(text).startsWith(kept);
            assertThat(characters.isBoundary(kept.length())).isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Wasser",
                        " ",
                        "\n",
                        "\t",
                        "   ",
                        "*",
                        "_",
                        "\u2066",
                        "\u2069",
                        "ماء",
                        "מים",
                        "पानी",
                        "ማይ",
                        "👩‍👩‍👧",
                        "🇩🇪",
                        "e\u0301",
                        "9:00–15:00",
                        ".",
                        "\u200C",
                        "\u2028",
                        "κρύο",
                        "вода")
                .list()
                .ofMaxSize(300)
                .map(parts -> String.join("", parts));
    }
}
