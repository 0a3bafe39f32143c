package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

class DocumentReaderTest {
    private static final String COMPLETE = """
            id: hafen-water-2026-11
            language: de-DE
            title: Kein Wasser am Dienstag
            summary: Am Dienstag wird von 9 bis 15 Uhr das Wasser abgestellt.
            body: |
              Bitte füllen Sie **Eimer**.

              Danke.
            facts: {starts: 2026-11-24T09:00+01:00, ends: 2026-11-24T15:00+01:00, place: Schützenstraße 1–99, phone: "+49 231 500", url: "https://example.org/wasser", cost: 3.50 EUR}
            quarters: [dortmund/hafen]
            topic: water
            urgency: high
            channels: [sms, flyer]
            languages: [de, de-simple, en, ar-SY]
            translations: {ar: {title: لا ماء, summary: يوم الثلاثاء}}
            publish: 2026-11-23T18:00+01:00
            expires: 2026-11-24T15:00+01:00
            """;

    @Test
    void everyFieldOfTheFileArrives() {
        Document document = Readers.yaml(COMPLETE);

        assertThat(document.id()).isEqualTo("hafen-water-2026-11");
        assertThat(document.language()).isEqualTo("de");
        assertThat(document.text())
                .isEqualTo(new Text(
                        "Kein Wasser am Dienstag",
                        "Am Dienstag wird von 9 bis 15 Uhr das Wasser abgestellt.",
                        "Bitte füllen Sie **Eimer**.\n\nDanke."));
        assertThat(document.quarters()).containsExactly("dortmund/hafen");
        assertThat(document.topic()).isEqualTo(Topic.WATER);
        assertThat(document.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(document.channels()).containsExactly(Channel.SMS, Channel.FLYER);
        assertThat(document.languages()).containsExactly("de", "de-simple", "en", "ar");
        assertThat(document.translations()).isEqualTo(Map.of("ar", new Text("لا ماء", "يوم الثلاثاء", null)));
        assertThat(document.publish()).isEqualTo(OffsetDateTime.parse("2026-11-23T18:00+01:00"));
        assertThat(document.expires()).isEqualTo(OffsetDateTime.parse("2026-11-24T15:00+01:00"));
        assertThat(document.purpose()).isEqualTo(Purpose.ALERT);
    }

    @Test
    void factsAreTyped() {
        var facts = Readers.yaml(COMPLETE).facts();

        assertThat(facts.starts()).contains(OffsetDateTime.parse("2026-11-24T09:00+01:00"));
        assertThat(facts.text("place")).contains("Schützenstraße 1–99");
        assertThat(facts.text("phone")).contains("+49 231 500");
        assertThat(facts.value("cost", Money.class)).hasToString("Optional[3.50 EUR]");
    }

    @Test
    void whatIsAbsentGetsItsDefault() {
        Document document = Readers.yaml("title: Straßenfest Ärmelkanal\nquarters: [dortmund]\n");

        assertThat(document.id()).isEqualTo("strassenfest-aermelkanal");
        assertThat(document.language()).isEqualTo("de");
        assertThat(document.topic()).isEqualTo(Topic.OTHER);
        assertThat(document.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(document.channels()).isEqualTo(EnumSet.allOf(Channel.class));
        assertThat(document.languages()).isEmpty();
        assertThat(document.text()).isEqualTo(new Text("Straßenfest Ärmelkanal", null, null));
    }

    @Test
    void aKitNeedsNoWordsAndPresetsTopicAndUrgency() {
        Document document = Readers.yaml("""
                kit: water-shutoff
                quarters: [dortmund]
                facts: {starts: 2026-11-24, place: Hafen, houses: 12, streets: [A, B], reason: burst, span: 2026-11-24/2026-11-25}
                """);

        assertThat(document.text().isEmpty()).isTrue();
        assertThat(document.id()).isEqualTo("water-shutoff-2026-11-24");
        assertThat(document.topic()).isEqualTo(Topic.WATER);
        assertThat(document.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(document.facts().starts()).contains(LocalDate.parse("2026-11-24"));
        assertThat(document.facts().value("streets", List.class)).contains(List.of("A", "B"));
        assertThat(document.facts().text("span")).contains("2026-11-24/2026-11-25");
    }

    @Test
    void jsonHasTheSameShape() {
        String json = """
                {"title": "Fest", "quarters": ["dortmund"], "body": "Eins\\nZwei", "kit": "water-shutoff",
                 "facts": {"starts": "2026-11-24T09:00", "place": "Hafen", "houses": 12}, "languages": null}""";

        Document document = Readers.json(json);

        assertThat(document.text()).isEqualTo(new Text("Fest", null, "Eins\nZwei"));
        assertThat(document.facts().starts()).contains(OffsetDateTime.parse("2026-11-24T09:00+01:00"));
        assertThat(document.facts().values().get("houses")).hasToString("12");
    }

    @ParameterizedTest
    @CsvSource({
        "Kein Wasser!, kein-wasser",
        "Нет воды, net-vody",
        "تحذير رسمي, thdhyr-rsmy",
        "Straße für Łódź, strasse-fuer-lodz",
    })
    void idsAreMadeFromTitlesInAnyScript(String title, String id) {
        assertThat(Readers.yaml("title: " + title + "\nquarters: [dortmund]").id())
                .isEqualTo(id);
    }

    @Test
    void longTitlesMakeShortIds() {
        String title = String.join(
                " ",
                Arrays.asList("Wasser Strom Gas Müll Bus Bahn Schule".repeat(4).split(" ")));

        String id = Readers.yaml("title: " + title + "\nquarters: [dortmund]").id();

        assertThat(id).matches(Slug.PATTERN).doesNotEndWith("-");
    }

    @Test
    void textWithoutOneWordStillGetsAnId() {
        assertThat(Readers.yaml("title: '!!'\nquarters: [dortmund]").id()).matches(Slug.PATTERN);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        Document document =
                Readers.yaml("\uFEFFtitle: Fest\r\nquarters: [dortmund]\r\nbody: |\r\n  Eins\r\n  Zwei\r\n");

        assertThat(document.text()).isEqualTo(new Text("Fest", null, "Eins\nZwei"));
    }

    @Test
    void norwegianIsNotABoolean() {
        assertThat(Readers.yaml("title: Fest\nlanguage: no\nquarters: [dortmund]")
                        .language())
                .isEqualTo("no");
    }

    @Test
    void withoutACityEveryWellFormedQuarterIsTaken() {
        Document document = Readers.ANYWHERE.read(
                Readers.bytes("title: Fest\nquarters: [somewhere/else]"), "application/x-yaml; charset=utf-8");

        assertThat(document.quarters()).containsExactly("somewhere/else");
    }
}
