package org.rundruf.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a call, its answer names the field and what would be right. */
@WebTest
class MistakenCallsTest {
    private static final String PROBLEM = "application/problem+json";

    @LocalServerPort
    int port;

    private HubClient hub;

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        String csv = "id,parent,name,households,geocodes\nmc-stadt,,Stadt,0,\n";
        hub.send("admin", "PUT", "/api/quarters", "text/csv", csv);
        hub.send("author", "POST", "/api/announcements", "application/yaml", """
                id: mc-one
                language: de
                title: Sperrung
                quarters: [mc-stadt]
                topic: roads
                languages: [de, uk]
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | /api/sms/segments   | json     | ``                         | is empty          | {\\"text\\": \\"…\\"}
            POST | /api/sms/segments   | json     | `   `                      | is empty          | {\\"text\\": \\"…\\"}
            POST | /api/sms/segments   | json     | {"text": "a", "txet": "b"} | "txet"            | did you mean 'text'?
            POST | /api/sms/segments   | json     | {"zzz": "b"}               | "zzz"             | one of: text
            POST | /api/sms/segments   | json     | {}                         | "text"            | is missing
            POST | /api/sms/segments   | json     | {"text": null}             | "text"            | is missing
            POST | /api/sms/segments   | json     | {"text": 7}                | "text"            | has to be text
            POST | /api/sms/segments   | json     | {"text": ["a"]}            | "text"            | has to be text
            POST | /api/sms/segments   | json     | {"text": "a"               | not well-formed   | "line":1
            POST | /api/sms/segments   | json     | ["text"]                   | has to be fields  | name: value
            POST | /api/announcements  | json     | ``                         | is empty          | title and quarters
            POST | /api/announcements  | yaml     | ``                         | is empty          | title and quarters
            POST | /api/announcements  | yaml     | # nothing                  | is empty          | title and quarters
            POST | /api/announcements  | cap+xml  | ``                         | is empty          | CAP 1.2
            POST | /api/announcements  | json     | {"titel": "a"}             | "titel"           | did you mean 'title'?
            POST | /api/announcements  | json     | {"title": {"de": 1}}       | "title"           | has to be text
            POST | /api/announcements  | json     | {"channels": "sms"}        | "channels"        | has to be a list
            POST | /api/announcements  | json     | {"facts": 3}               | "facts"           | has to be fields
            POST | /api/announcements  | json     | {"facts": {"plaze": "x"}}  | "facts.plaze"     | did you mean 'place'?
            POST | /api/announcements  | json     | {"title": "a",}            | not well-formed   | commas
            PUT  | /api/announcements/mc-one/translations/uk | yaml | ``        | is empty          | write title
            PUT  | /api/announcements/mc-one/translations/uk | json | ``        | is empty          | write title
            PUT  | /api/announcements/mc-one/translations/uk | json | {"titel": "a"} | "titel"      | did you mean 'title'?
            PUT  | /api/announcements/mc-one/translations/uk | json | {"title": 5}   | "title"      | has to be text
            PUT  | /api/announcements/mc-one/translations/uk | json | {"title"       | not well-formed | "line":1
            """)
    void badBodiesAreNamedByField(String method, String path, String type, String body, String named, String right) {
        HttpResponse<String> refused = hub.send("admin", method, path, "application/" + type, body);
        assertProblem(refused, 422);
        assertThat(refused.body()).contains(named, right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT  | /api/quarters    | id
            POST | /api/subscribers | sms
            """)
    void emptyTablesAreToldTheirColumns(String method, String path, String column) {
        HttpResponse<String> refused = hub.send("admin", method, path, "text/csv", "");
        assertProblem(refused, 422);
        assertThat(refused.body()).contains(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /api/announcements                          | -                | 405 | GET, POST
            GET    | /api/sms/segments                           | -                | 405 | POST
            GET    | /api/quarters                               | -                | 405 | PUT
            PATCH  | /api/announcements/mc-one/translations/uk   | application/json | 405 | PUT
            GET    | /api/announcements/mc-one/submit            | -                | 405 | POST
            DELETE | /api/print-orders                           | -                | 405 | GET
            POST   | /api/sms/segments                           | text/plain       | 415 | application/json
            POST   | /api/announcements                          | text/csv         | 415 | application/yaml
            POST   | /api/announcements                          | -                | 415 | application/yaml
            POST   | /api/announcements                          | nonsense         | 415 | application/yaml
            PUT    | /api/announcements/mc-one/translations/uk   | application/xml  | 415 | application/json
            PUT    | /api/quarters                               | application/json | 415 | application/geo+json
            POST   | /api/subscribers                            | application/json | 415 | text/csv
            GET    | /api/announcements?page=x                   | -                | 400 | page
            GET    | /api/announcements?size=1.5                 | -                | 400 | size
            GET    | /api/announcements?state=gone               | -                | 422 | draft
            POST   | /api/sms/segments?explain=maybe             | application/json | 400 | true or false
            POST   | /api/announcements/mc-one/translations/uk/approve?revision=x | - | 400 | such as 3
            POST   | /api/print-orders/none/lost                 | -                | 404 | /api/print-orders/none/lost
            GET    | /api/announcements/none                     | -                | 404 | none
            """)
    void badCallsAreToldWhatIsTaken(String method, String path, String type, int status, String right) {
        Map<String, String> headers = "-".equals(type)
                ? Map.of("Accept-Language", "en")
                : Map.of("Content-Type", type, "Accept-Language", "en");
        byte[] body = "GET".equals(method) ? null : "{\"text\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> refused = hub.call("admin", method, path, headers, body);
        assertProblem(refused, status);
        assertThat(refused.body()).contains(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | DELETE | /api/announcements          | ist hier nicht möglich
            en | DELETE | /api/announcements          | is not possible here
            tr | DELETE | /api/announcements          | is not possible here
            de | GET    | /api/none                   | Unter /api/none
            de | GET    | /api/announcements?page=x   | keine ganze Zahl
            """)
    void callersAreToldInTheirLanguage(String language, String method, String path, String said) {
        HttpResponse<String> refused = hub.call("admin", method, path, Map.of("Accept-Language", language), null);
        assertThat(refused.body()).contains(said);
    }

    @Test
    void whatNoFontHasIsNamedWithItsField() {
        String yaml = """
                id: mc-emoji
                title: Fest
                quarters: [mc-stadt]
                topic: event
                facts: {place: "Park \uD83C\uDF89"}
                channels: [%s]
                """;
        HttpResponse<String> refused =
                hub.send("author", "POST", "/api/announcements", "application/yaml", yaml.formatted("sms, flyer"));
        assertProblem(refused, 422);
        assertThat(refused.body()).contains("\"facts.place\"", "U+1F389", "leave flyer and poster out");
        HttpResponse<String> taken =
                hub.send("author", "POST", "/api/announcements", "application/yaml", yaml.formatted("sms"));
        assertThat(taken.statusCode()).isEqualTo(201);
        HttpResponse<String> translation = hub.send(
                "author",
                "PUT",
                "/api/announcements/mc-one/translations/uk",
                "application/yaml",
                "title: Свято \uD83C\uDF89");
        assertProblem(translation, 422);
        assertThat(translation.body()).contains("\"title\"", "U+1F389");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Failed to");
    }
}
