package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Problem;

/** What is wrong with a file, at which field, in which line, and what would be right. */
class RefusedInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            titel: Fest                       | titel            | is not a known field                 | did you mean 'title'?
            zzzzz: Fest                       | zzzzz            | is not a known field                 | one of: body,
            kit: water-shutof                 | kit              | 'water-shutof' is not known          | did you mean 'water-shutoff'?
            topic: watr                       | topic            | 'watr' is not known                  | did you mean 'water'?
            urgency: hihg                     | urgency          | 'hihg' is not known                  | did you mean 'high'?
            urgency: [high]                   | urgency          | has to be text                       | write it in quotation marks
            channels: [sms, e-mail]           | channels[1]      | 'e-mail' is not known                | did you mean 'email'?
            channels: []                      | channels         | is empty                             | leave it out
            channels: sms                     | channels         | has to be a list                     | write [one, two]
            language: deutsch                 | language         | 'deutsch' is no language tag         | did you mean 'de'?
            language: ua                      | language         | 'ua' is no language tag              | did you mean 'uk'?
            language: de_DE                   | language         | 'de_DE' is no language tag           | did you mean 'de'?
            language: xx                      | language         | 'xx' is no language tag              | a tag such as de
            languages: [ar, arabisch]         | languages[1]     | 'arabisch' is no language tag        | did you mean 'ar'?
            languages: de                     | languages        | has to be a list                     | write [one, two]
            translations: {türkçe: {title: A}} | translations.türkçe | 'türkçe' is no language tag    | did you mean 'tr'?
            translations: {ar: {summary: A}}  | translations.ar.title | is missing                      | write a title
            translations: {ar: {titel: A, title: B}} | translations.ar.titel | is not a known field     | did you mean 'title'?
            translations: {de: {title: A}}    | translations.de  | is written already                   | keep one text
            translations: {ar: {title: A}, ar-SY: {title: B}} | translations.ar-SY | is written already | keep one text
            translations: [ar]                | translations     | has to be fields with values         | write name: value
            id: Hafen Wasser                  | id               | 'Hafen Wasser' is no id              | use 3 to 80 of a-z, 0-9 and -, such as hafen-wasser
            id: ab                            | id               | 'ab' is no id                        | use 3 to 80
            publish: 24.11.2026               | publish          | '24.11.2026' is no date              | write 2026-11-24T09:00+01:00
            publish: 2026-02-30               | publish          | '2026-02-30' is no date              | write 2026-11-24T09:00+01:00
            publish: 2026-03-29T02:30         | publish          | '2026-03-29T02:30' is on no clock: it is put forward from 02:00 to 03:00 that day | write 2026-11-24T09:00+01:00
            facts: {starts: '2026-03-29 02:30'} | facts.starts   | '2026-03-29 02:30' is on no clock: it is put forward from 02:00 to 03:00 that day | write 2026-11-24T09:00+01:00
            expires: 99999-01-01              | expires          | '99999-01-01' is no date             | write 2026-11-24T09:00+01:00
            facts: {end: 2026-11-24}          | facts.end        | is not a known field                 | did you mean 'ends'?
            facts: {starts: tomorrow}         | facts.starts     | 'tomorrow' is no date                | write 2026-11-24T09:00+01:00
            facts: {phone: abc}               | facts.phone      | 'abc' is no phone number             | write +49 231 500
            facts: {phone: "+1 555"}          | facts.phone      | '+1 555' is no phone number          | write +49 231 500
            facts: {url: "javascript:x"}      | facts.url        | 'javascript:x' is no web address     | write https://example.org
            facts: {url: "https://a b"}       | facts.url        | 'https://a b' is no web address      | write https://example.org
            facts: {url: www.example.org}     | facts.url        | 'www.example.org' is no web address  | write https://example.org
            facts: {email: nobody}            | facts.email      | 'nobody' is no e-mail address        | write name@example.org
            facts: {cost: gratis}             | facts.cost       | 'gratis' is no amount of money       | write 5 EUR
            facts: {cost: 5 XYZ}              | facts.cost       | '5 XYZ' is no amount of money        | write 5 EUR
            facts: {place: [a]}               | facts.place      | has to be text                       | write it in quotation marks
            facts: 5                          | facts            | has to be fields with values         | write name: value
            """)
    void everyFieldIsChecked(String line, String field, String problem, String hint) {
        List<Problem> problems = Readers.yamlProblems("title: Fest\n" + line + "\nquarters: [dortmund]\n");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).field()).isEqualTo(field);
        assertThat(problems.get(0).problem()).startsWith(problem);
        assertThat(problems.get(0).hint()).startsWith(hint);
        assertThat(problems.get(0).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: Fest\\nquarters: [dortmund/hafn]   | quarters[0] | 'dortmund/hafn' is no known quarter | did you mean 'dortmund/hafen'? | 2
            title: Fest\\nquarters: []                | quarters    | is empty                            | name the quarters              | 2
            title: Fest                               | quarters    | is missing                          | name the quarters              | 1
            summary: Fest\\nquarters: [dortmund]      | title       | is missing                          | write a title                  | 1
            title: ''\\nquarters: [dortmund]          | title       | is missing                          | write a title                  | 1
            title: Fest\\ntitle: Fete\\nquarters: [dortmund] | title | stands here twice, first in line 1 | keep one of them              | 2
            - title                                   |             | has to be fields with values        | write name: value              | 1
            just text                                 |             | has to be fields with values        | write name: value              | 1
            """)
    void whatHasToBeThereIsMissed(String yaml, String field, String problem, String hint, int line) {
        List<Problem> problems = Readers.yamlProblems(yaml.replace("\\n", "\n"));

        Problem first = problems.get(0);
        assertThat(first.field()).isEqualTo(field == null ? "" : field);
        assertThat(first.problem()).startsWith(problem);
        assertThat(first.hint()).startsWith(hint);
        assertThat(first.line()).isEqualTo(line);
    }

    @Test
    void everythingIsSaidAtOnceInTheOrderOfTheFile() {
        List<Problem> problems = Readers.yamlProblems("""
                title: Fest
                summry: Kommt alle
                facts:
                  starts: 2026-11-24T15:00
                  ends: 2026-11-24T09:00
                  phone: none
                quarters: [dortmund/haven, nowhere]
                publish: 2026-11-24
                expires: 2026-11-23
                """);

        assertThat(problems)
                .extracting(Problem::line, Problem::field, Problem::problem)
                .containsExactly(
                        tuple(2, "summry", "is not a known field"),
                        tuple(5, "facts.ends", "is not after starts"),
                        tuple(6, "facts.phone", "'none' is no phone number"),
                        tuple(7, "quarters[0]", "'dortmund/haven' is no known quarter"),
                        tuple(7, "quarters[1]", "'nowhere' is no known quarter"),
                        tuple(9, "expires", "is not after publish"));
    }

    @Test
    void aKitsParametersAreChecked() {
        List<Problem> problems = Readers.yamlProblems("""
                kit: water-shutoff
                quarters: [dortmund]
                facts:
                  place: Hafen
                  reason: brust
                  houses: many
                  span: 2026-11-25/2026-11-24
                  strets: [A]
                """);

        assertThat(problems)
                .extracting(Problem::line, Problem::field, Problem::hint)
                .containsExactly(
                        tuple(3, "facts.starts", "add a value of the type datetime"),
                        tuple(5, "facts.reason", "did you mean 'burst'?"),
                        tuple(6, "facts.houses", "write 12 or 12.5"),
                        tuple(7, "facts.span", Intervals.HINT.toString()),
                        tuple(8, "facts.strets", "did you mean 'streets'?"));
    }

    @ParameterizedTest
    @CsvSource({"title, 160", "summary, 500", "body, 20000"})
    void lengthsAreLimited(String field, int most) {
        String start = field.equals("title") ? "" : "title: Fest\n";
        String fits = start + field + ": " + "😀".repeat(most) + "\nquarters: [dortmund]";
        String tooLong = start + field + ": " + "😀".repeat(most + 3) + "\nquarters: [dortmund]";

        assertThat(Readers.yaml(fits)).isNotNull();
        assertThat(Readers.yamlProblems(tooLong)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.problem()).contains(String.format(Locale.ROOT, "at most %,d", most));
            assertThat(problem.hint()).isEqualTo("leave out 3 characters");
        });
    }

    @Test
    void tablesAreNarrowEnoughToBeRead() {
        String head = "|" + "a|".repeat(13) + "\n  |" + "-|".repeat(13);

        List<Problem> problems =
                Readers.yamlProblems("title: Fest\nquarters: [dortmund]\nbody: |\n  Eins\n\n  " + head);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo("has a line with more than 12 columns of a table");
            assertThat(problem.line()).isEqualTo(6);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hallo <b>Welt</b>          | contains raw HTML: <b>
            <script>x</script>         | contains raw HTML: <script>x</script>
            <!-- nichts -->            | contains raw HTML: <!-- nichts -->
            [x](javascript:alert)      | links to 'javascript:alert'
            [x](/seite)                | links to '/seite'
            ![x](https://example.org/) | contains an image
            """)
    void bodiesAreCommonMarkWithoutHtml(String markdown, String problem) {
        List<Problem> problems =
                Readers.yamlProblems("title: Fest\nquarters: [dortmund]\nbody: |\n  Eins\n\n  " + markdown + "\n");

        assertThat(problems.get(0).problem()).isEqualTo(problem);
        assertThat(problems.get(0).field()).isEqualTo("body");
        assertThat(problems.get(0).line()).isEqualTo(6);
    }

    @Test
    void linksToPeopleAndPagesAreWelcome() {
        String body = "<https://example.org> [Mail](mailto:a@example.org) [Ruf](tel:+49231500) 3 < 4";

        assertThat(Readers.yaml("title: Fest\nquarters: [dortmund]\nbody: '" + body + "'")
                        .text()
                        .body())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0007, control character U+0007 as character 3",
        "\\u0000, control character U+0000 as character 3",
        "\\ud800, lone surrogate U+D800 as character 3",
        "\\udc00, lone surrogate U+DC00 as character 3",
        "\\uffff, noncharacter U+FFFF as character 3"
    })
    void charactersThatNoTextContainsAreNamed(String escape, String problem) {
        String json = "{\"title\": \"ab" + escape + "\",\n \"quarters\": [\"dortmund\"]}";

        List<Problem> problems = Readers.problems(Readers.bytes(json), "application/json");

        assertThat(problems).singleElement().satisfies(found -> {
            assertThat(found.field()).isEqualTo("title");
            assertThat(found.problem()).isEqualTo("contains the " + problem);
            assertThat(found.line()).isEqualTo(1);
        });
    }

    @Test
    void joinersAndIsolatesOfRightToLeftTextStay() {
        String title = "می\u200Cخواهم \u2068+49\u2069 \u200F";

        assertThat(Readers.yaml("title: \"" + title + "\"\nquarters: [dortmund]")
                        .text()
                        .title())
                .isEqualTo(title.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": 5}                       | title          | has to be text
            {"title": true}                    | title          | has to be text
            {"title": {"de": "Fest"}}          | title          | has to be text
            {"title": "A", "title": "B"}       | title          | stands here twice, first in line 1
            {"title": "A", "quarters": [1]}    | quarters[0]    | has to be text
            {"title": "A"} {}                  | ''             | goes on after its end
            {"title": "A",}                    | ''             | is not well-formed JSON
            [1, 2]                             | ''             | has to be fields with values
            nonsense                           | ''             | is not well-formed JSON
            """)
    void jsonIsCheckedAsStrictly(String json, String field, String problem) {
        List<Problem> problems = Readers.problems(Readers.bytes(json), "application/json");

        assertThat(problems).anySatisfy(found -> {
            assertThat(found.field()).isEqualTo(field);
            assertThat(found.problem()).startsWith(problem);
            assertThat(found.line()).isEqualTo(1);
        });
    }
}
