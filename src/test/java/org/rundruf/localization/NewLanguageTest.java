package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.testing.Documents;

/** A language comes with files: nothing in Java names it. */
class NewLanguageTest {
    @TempDir
    private Path folder;

    private Localization room;

    @BeforeEach
    void albanian() throws IOException {
        write("words_sq.properties", """
                language.name=Shqip
                language.locale=sq-AL
                language.direction=ltr
                language.script=Latn
                language.digits=latn
                language.font=Noto Sans
                language.fallback=ro
                fact.when=Kur
                when.sameday={0}, ora {1}
                """);
        write("kits/water-shutoff/sq.yaml", """
                title: Pa ujë më {day}
                summary: "Uji mbyllet: {when}."
                body: Mbushni disa shishe me ujë.
                sms: "Pa ujë: {place}, {when_short}."
                voice: "Një mesazh nga qyteti juaj. Vendi: {place}. Koha: {when}."
                """);
        room = Localization.of(new Templates(folder), LocalizationSettings.standard());
    }

    @Test
    void speaks_it_with_its_own_words_and_dates() {
        Localized text = localize(List.of("sq")).available().get("sq");
        assertThat(text.title()).isEqualTo("Pa ujë më e martë, 24 nëntor");
        assertThat(text.summary()).isEqualTo("Uji mbyllet: e martë, 24 nëntor, ora 9:00–15:00.");
        assertThat(text.facts().get(0).label()).isEqualTo("Kur");
    }

    @Test
    void labels_that_it_lacks_come_word_by_word_along_the_chain() {
        List<FactLine> facts = localize(List.of("sq")).available().get("sq").facts();
        assertThat(facts.get(1).label()).isEqualTo("Unde");
    }

    @Test
    void is_wanted_wherever_nothing_else_is_said() {
        assertThat(localize(List.of()).available()).containsKey("sq");
    }

    @Test
    void every_language_is_there_in_large_print() {
        Localizations texts = localize(List.of("sq", "ar-x-large"));
        assertThat(texts.available().get("ar-x-large").title()).contains("المياه");
        assertThat(texts.in("sq-x-large").orElseThrow().language().large()).isTrue();
        assertThat(texts.in("ar")).isEmpty();
    }

    @Test
    void large_print_may_have_words_of_its_own() throws IOException {
        write("kits/water-shutoff/sq-x-large.yaml", "title: Pa ujë");
        room = Localization.of(new Templates(folder), LocalizationSettings.standard());
        Localizations texts = localize(List.of("sq", "sq-x-large", "de-x-large"));
        assertThat(texts.available().get("sq-x-large").title()).isEqualTo("Pa ujë");
        assertThat(texts.available().get("sq").title()).startsWith("Pa ujë më");
        assertThat(texts.available().get("de-x-large").title()).startsWith("Kein Wasser");
    }

    private Localizations localize(List<String> languages) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("starts", OffsetDateTime.parse("2026-11-24T09:00+01:00"));
        facts.put("ends", OffsetDateTime.parse("2026-11-24T15:00+01:00"));
        facts.put("place", "Hafen 1–9");
        Text nothing = new Text(null, null, null);
        return room.localizer()
                .localize(Documents.of("water-shutoff", nothing, new Facts(facts), languages, Map.of()), Year.of(2026));
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
