package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Localized;
import org.rundruf.testing.Documents;

class VoiceTextTest {
    private static final VoiceText VOICE = Samples.RENDERING.voice();
    private static final Text NOTHING = new Text(null, null, null);

    static Stream<Localized> kitTexts() {
        return localize("water-shutoff", NOTHING, List.of()).stream();
    }

    @ParameterizedTest
    @MethodSource("kitTexts")
    void a_kit_is_said_without_anything_for_the_eye_only(Localized text) {
        String said = VOICE.render(text, Samples.context(null));
        assertThat(said.replaceAll("Schützenstraße [^.:؟۔።,،፣]*99( arası)?", ""))
                .doesNotContainPattern("[\\p{Nd}–—()*#/•\\u2066-\\u2069\\u200F]")
                .doesNotContain("http", "{", "none");
        assertThat(said).hasLineCount(1).endsWith(Samples.ROOM.words().text(text.language(), "voice.stop"));
    }

    @Test
    void an_authors_words_come_with_their_facts() {
        Text own = new Text(
                "Straßenfest (Hafen) – kommt alle!",
                "Am Samstag von 14–18 Uhr, mehr auf https://example.org/fest.",
                "Mit *Musik* und [Essen](https://a.de) 🎉\n\n- Tanz\n- „Kuchen“ für alle\n\nDrei.\n\nVier.");
        assertThat(VOICE.render(localize(null, own, List.of("de")).get(0), Samples.context(null)))
                .isEqualTo("""
                        Straßenfest, Hafen, kommt alle!
                        Am Samstag von vierzehn bis achtzehn Uhr, mehr auf example Punkt org.
                        Wann: Dienstag, der vierundzwanzigste November, von neun Uhr bis fünfzehn Uhr.
                        Wo: Schützenstraße 1 bis 99.
                        Fragen? null zwei drei eins, fünf null null.
                        Mit Musik und Essen.
                        Tanz. Kuchen für alle.
                        Drei.""");
    }

    @Test
    void tables_are_read_row_by_row() {
        String table = "| Tag | Zeit |\n|---|---|\n| Montag | 9–12 |\n| Dienstag | geschlossen |";

        assertThat(VOICE.render(Samples.text("de", "Titel", "", table, null), Samples.context(null)))
                .endsWith("Tag: Montag, Zeit: neun bis zwölf. Tag: Dienstag, Zeit: geschlossen.");
    }

    @Test
    void says_first_what_it_corrects() {
        MessageContext correction =
                Samples.context(new MessageContext.Replaces("message.correction", "Montag, 23. November"));
        assertThat(VOICE.render(Samples.text("de", "Titel", "Kurz.", "", null), correction))
                .startsWith(
                        "Berichtigung: ersetzt die Nachricht vom Montag, dem dreiundzwanzigsten November.\nTitel.\nKurz.");
    }

    private static List<Localized> localize(String kit, Text text, List<String> languages) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("starts", OffsetDateTime.parse("2026-11-24T09:00+01:00"));
        facts.put("ends", OffsetDateTime.parse("2026-11-24T15:00+01:00"));
        facts.put("place", "Schützenstraße 1–99");
        facts.put("phone", "+49 231 500");
        facts.put("url", "https://example.org/wasser");
        return List.copyOf(Samples.ROOM
                .localizer()
                .localize(Documents.of(kit, text, new Facts(facts), languages, Map.of()), Year.of(2026))
                .available()
                .values());
    }
}
