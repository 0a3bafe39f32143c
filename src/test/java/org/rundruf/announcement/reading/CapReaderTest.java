package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

class CapReaderTest {
    private static final String ALERT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
              <identifier>DE.WIND.1</identifier>
              <sender>wetter@example.org</sender>
              <sent>2026-11-24T08:00:00+01:00</sent>
              <status>Actual</status>
              <msgType>Alert</msgType>
              <scope>Public</scope>
              <info>
                <language>en-GB</language>
                <category>Met</category>
                <event>gusts</event>
                <urgency>Expected</urgency>
                <severity>Severe</severity>
                <certainty>Likely</certainty>
                <effective>2026-11-24T09:00:00+01:00</effective>
                <expires>2026-11-24T18:00:00+01:00</expires>
                <description>Gusts of *80* km/h.</description>
                <web>https://example.org/wind</web>
                <contact>+49 231 500</contact>
                <area><areaDesc>Somewhere</areaDesc><geocode><valueName>WARNCELLID</valueName><value>803159007</value></geocode></area>
              </info>
              <info>
                <language>de-DE</language>
                <category>Met</category>
                <event>Böen</event>
                <urgency>Expected</urgency>
                <severity>Severe</severity>
                <certainty>Likely</certainty>
                <senderName>Wetterdienst</senderName>
                <headline>Amtliche Warnung </headline>
                <description>Böen um 80 km/h.
            Äste können brechen.</description>
                <instruction>Fenster *schließen*.</instruction>
                <area><areaDesc>Hafen</areaDesc></area>
              </info>
            </alert>
            """;

    @Test
    void theBlocksAreTheLanguages() {
        Document document = read(ALERT);

        assertThat(document.id()).matches("gusts-[0-9a-f]{10}");
        assertThat(document.source()).isEqualTo("DE.WIND.1");
        assertThat(document.language()).isEqualTo("de");
        assertThat(document.text())
                .isEqualTo(new Text(
                        "Amtliche Warnung",
                        "Böen um 80 km/h.",
                        "Äste können brechen.\n\nFenster \\*schließen\\*.\n\nWetterdienst"));
        assertThat(document.translations())
                .containsExactly(Map.entry("en", new Text("gusts", "Gusts of *80* km/h.", null)));
    }

    @Test
    void timesPlacesAndContactsAreFacts() {
        Document document = read(ALERT);

        assertThat(document.facts().starts()).contains(OffsetDateTime.parse("2026-11-24T09:00+01:00"));
        assertThat(document.facts().ends()).contains(OffsetDateTime.parse("2026-11-24T18:00+01:00"));
        assertThat(document.facts().text("url")).contains("https://example.org/wind");
        assertThat(document.facts().text("phone")).contains("+49 231 500");
        assertThat(document.expires()).isEqualTo(OffsetDateTime.parse("2026-11-24T18:00+01:00"));
        assertThat(document.quarters()).containsExactly("dortmund/hafen", "bovenden");
    }

    @ParameterizedTest
    @CsvSource({
        "Severe, Expected, HIGH",
        "Extreme, Future, EMERGENCY",
        "Moderate, Expected, NORMAL",
        "Minor, Expected, LOW",
        "Minor, Immediate, NORMAL",
        "Unknown, Unknown, LOW",
    })
    void severityAndUrgencyTellHowUrgentItIs(String severity, String urgency, Urgency expected) {
        String alert = ALERT.replace("<severity>Severe", "<severity>" + severity)
                .replace("<urgency>Expected", "<urgency>" + urgency);

        assertThat(read(alert).urgency()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Met, SAFETY", "Health, HEALTH", "Transport, ROADS", "Env, SAFETY", "Other, OTHER", "CBRNE, SAFETY"})
    void theCategoryIsTheTopic(String category, Topic topic) {
        assertThat(read(ALERT.replace("<category>Met", "<category>" + category)).topic())
                .isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({"Actual, ALERT", "Exercise, EXERCISE", "Test, EXERCISE", "System, EXERCISE", "Draft, EXERCISE"})
    void onlyWhatIsActualIsNews(String status, Purpose purpose) {
        assertThat(read(ALERT.replace("Actual", status)).purpose()).isEqualTo(purpose);
    }

    @ParameterizedTest
    @CsvSource({"Update, UPDATE", "Cancel, CANCEL"})
    void laterMessagesNameTheYoungestTheyReplace(String type, Purpose purpose) {
        String references = "<references>a@example.org,DE.2,2026-11-24T09:00:00+01:00"
                + " a@example.org,DE.1,2026-11-24T08:00:00+01:00</references>";
        Document document = read(ALERT.replace(">Alert<", ">" + type + "<")
                .replace("<scope>Public</scope>", "<scope>Public</scope>" + references));

        assertThat(document.purpose()).isEqualTo(purpose);
        assertThat(document.replaces()).isEqualTo("DE.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <identifier>DE.WIND.1</identifier>   |                             | identifier     | is missing             | 2
            <sender>wetter@example.org</sender>  |                             | sender         | is missing             | 2
            <sent>2026-11-24T08:00:00+01:00      | <sent>yesterday             | sent           | 'yesterday' is no time | 5
            <status>Actual                       | <status>actual              | status         | 'actual' is no value   | 6
            <msgType>Alert                       | <msgType>Ack                | msgType        | 'Ack' is no value      | 7
            <msgType>Alert                       | <msgType>Update             | references     | is missing             | 2
            <scope>Public                        | <scope>Private              | scope          | is Private             | 8
            <language>en-GB                      | <language>englisch          | info.language  | 'englisch' is no lang  | 10
            <event>gusts</event>                 |                             | info.event     | is missing             | 9
            <certainty>Likely</certainty>        |                             | info.certainty | is missing             | 9
            <expires>2026-11-24T18               | <expires>2026-11-24T08      | info.expires   | is not after onset     | 17
            https://example.org/wind             | wind                        | info.web       | 'wind' is no web       | 19
            <areaDesc>Somewhere                  | <areaDesc>                  | area.areaDesc  | is missing             | 21
            cap:1.2                              | cap:1.1                     |                | begins with 'alert'    | 2
            """)
    void whatIsWrongIsNamed(String right, String wrong, String field, String problem, int line) {
        String alert = ALERT.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);

        List<Problem> problems = Readers.problems(Readers.bytes(alert), "application/cap+xml");

        assertThat(problems.get(0).field()).isEqualTo(field == null ? "" : field);
        assertThat(problems.get(0).problem()).startsWith(problem);
        assertThat(problems.get(0).line()).isEqualTo(line);
    }

    @Test
    void anAlertForElsewhereSaysWhatWasLookedFor() {
        String alert = ALERT.replace("803159007", "999999999").replace("Hafen", "Elsewhere");

        assertThat(Readers.problems(Readers.bytes(alert), "application/cap+xml"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem())
                        .isEqualTo("1 geocodes (such as 999999999) and 2 names (such as Somewhere)"
                                + " belong to no known quarter"));
    }

    @ParameterizedTest
    @CsvSource({
        "805913000, 805913000;05913000;05913",
        "105913000, 105913000;05913000;05913",
        "803159007, 803159007;03159007",
        "053340002002, 053340002002;05334002",
        "059130000000, 059130000000;05913000;05913",
        "DE-NW, DE-NW",
    })
    void oneAreaHasSeveralKeys(String code, String keys) {
        assertThat(Geocode.spellings(code)).isEqualTo(Set.of(keys.split(";")));
    }

    @Test
    void withoutACityEveryAreaIsAQuarter() {
        Document document = Readers.ANYWHERE.read(Readers.bytes(ALERT), "text/xml");

        assertThat(document.quarters()).containsExactly("somewhere", "hafen");
    }

    @Test
    void longHeadlinesAndDescriptionsAreDividedBetweenWords() {
        String sentence = "Es kommt ein Sturm mit Böen aus Nordwesten auf. ";
        Document document = read(ALERT.replace("Amtliche Warnung", "Warnung ".repeat(40))
                .replace("Böen um 80 km/h.\nÄste können brechen.", sentence.repeat(20)));

        assertThat(document.text().title()).hasSizeLessThanOrEqualTo(160).endsWith("Warnung…");
        assertThat(document.text().summary()).hasSizeLessThanOrEqualTo(500).endsWith("auf.");
        assertThat(document.text().summary().length() + document.text().body().length())
                .isGreaterThanOrEqualTo(sentence.length() * 20);
    }

    @Test
    void longIdentifiersStayApart() {
        String one =
                read(ALERT.replace("DE.WIND.1", "DE." + "X".repeat(100) + ".1")).id();
        String other =
                read(ALERT.replace("DE.WIND.1", "DE." + "X".repeat(100) + ".2")).id();

        assertThat(one).matches(Slug.PATTERN).isNotEqualTo(other);
    }

    private static Document read(String alert) {
        return Readers.CITY.read(Readers.bytes(alert), "application/cap+xml");
    }
}
