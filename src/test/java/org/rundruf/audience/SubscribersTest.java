package org.rundruf.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.audience.ImportResult.Rejected;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class SubscribersTest {
    private static final String HEADER = "sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsGoodLinesAndReportsBadOnes(Databases databases) {
        Audience city = audience(databases);

        ImportResult result = city.add(
                "0171 3920010,,,ar-sy;de,dortmund/nord/hafen,water;roads",
                ",,,de,dortmund,",
                ",+49 171 3920011,ANNA@Müller.example,,dortmund,");

        assertThat(result.imported()).isEqualTo(2);
        assertThat(result.updated()).isZero();
        assertThat(result.rejected())
                .containsExactly(new Rejected(3, "", "has neither a number nor an e-mail address"));
        assertThat(column(city, "SELECT address FROM contact_point ORDER BY address"))
                .containsExactly("+491713920010", "+491713920011", "anna@xn--mller-kva.example");
        assertThat(column(city, "SELECT tags FROM preference ORDER BY tags")).containsExactly("", "ar,de");
        assertThat(column(city, "SELECT CAST(topic AS VARCHAR(2)) FROM subscription ORDER BY topic"))
                .containsExactly("0", "1", "3");
        assertThat(column(city, "SELECT source || how FROM consent")).hasSize(3).containsOnly("officeimport");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aKnownContactPointChangesItsSubscriber(Databases databases) {
        Audience city = audience(databases);
        city.add("01713920010,,,ar,dortmund/nord/hafen,water");

        ImportResult result = city.add(
                "01713920010,,a@example.org,ar;tr,dortmund/nord/hafen,water;power", ",,a@example.org,,bochum,");

        assertThat(result).isEqualTo(new ImportResult(0, 2, List.of()));
        assertThat(column(city, "SELECT tags FROM preference p JOIN subscriber s ON s.preference = p.id"))
                .containsExactly("ar,tr");
        assertThat(column(city, "SELECT address FROM contact_point")).hasSize(2);
        assertThat(column(city, "SELECT q.id FROM subscription s JOIN quarter q ON q.quarter_key = s.quarter"))
                .containsExactlyInAnyOrder("dortmund/nord/hafen", "dortmund/nord/hafen", "bochum");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void neverJoinsTwoSubscribers(Databases databases) {
        Audience city = audience(databases);
        city.add("01713920010,,,ar,dortmund,");

        ImportResult result = city.add(",,b@example.org,de,bochum,", "01713920010,,b@example.org,,dortmund,");

        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.rejected())
                .containsExactly(new Rejected(3, "", "belongs to different subscribers: +491713920010, b@example.org"));
        assertThat(column(city, "SELECT address FROM contact_point")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void importingTwiceChangesNothing(Databases databases) {
        Audience city = audience(databases);
        String[] lines = IntStream.range(0, 2_500)
                .mapToObj(i -> ",,p" + i + "@example.org,de;en,dortmund,water")
                .toArray(String[]::new);

        assertThat(city.add(lines)).isEqualTo(new ImportResult(2_500, 0, List.of()));
        assertThat(city.add(lines)).isEqualTo(new ImportResult(0, 2_500, List.of()));
        assertThat(List.of("subscriber", "contact_point", "subscription", "consent"))
                .allSatisfy(table -> assertThat(city.jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class))
                        .isEqualTo(2_500));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    12,,,de,dortmund,,office,2026-11-01             | sms        | '12' is not a phone number; write it as +49 151 23456789
                    ,call me,,de,dortmund,,office,2026-11-01        | whatsapp   | 'call me' is not a phone number; write it as +49 151 23456789
                    ,,a@b@c,de,dortmund,,office,2026-11-01          | email      | 'a@b@c' is not an e-mail address; write it as name@example.org
                    ,,a@localhost,de,dortmund,,office,2026-11-01    | email      | 'a@localhost' is not an e-mail address; write it as name@example.org
                    ,,a..b@c.de,de,dortmund,,office,2026-11-01      | email      | 'a..b@c.de' is not an e-mail address; write it as name@example.org
                    ,,ü ö@c.de,de,dortmund,,office,2026-11-01       | email      | 'ü ö@c.de' is not an e-mail address; write it as name@example.org
                    ,,a@c.de,ua,dortmund,,office,2026-11-01         | languages  | 'ua' is not a language tag; write it as ar, uk or de-simple
                    ,,a@c.de,Deutsch,dortmund,,office,2026-11-01    | languages  | 'Deutsch' is not a language tag; write it as ar, uk or de-simple
                    ,,a@c.de,d_,dortmund,,office,2026-11-01         | languages  | 'd_' is not a language tag; write it as ar, uk or de-simple
                    ,,a@c.de,de,dortmund/nord/haven,,o,2026-11-01   | quarter    | there is no quarter 'dortmund/nord/haven'; did you mean 'dortmund/nord/hafen'?
                    ,,a@c.de,de,,,office,2026-11-01                 | quarter    | is missing
                    ,,a@c.de,de,dortmund,watre,office,2026-11-01    | topics     | there is no topic 'watre'; did you mean 'water'?
                    ,,a@c.de,de,dortmund,,,2026-11-01               | consent_source | is missing
                    ,,a@c.de,de,dortmund,,office,                   | consent_at | is missing
                    ,,a@c.de,de,dortmund,,office,01.11.2026         | consent_at | '01.11.2026' is not a date; write it as 2026-11-24 or 2026-11-24T09:00+01:00
                    ,,a@c.de,de,dortmund,,office,2026-11-31         | consent_at | '2026-11-31' is not a date; write it as 2026-11-24 or 2026-11-24T09:00+01:00
                    ,,a@c.de,de,dortmund,,office,2027-01-01         | consent_at | '2027-01-01' lies in the future
                    ,,a@c.de,de,dortmund,,"office,2026-11-01        | ``         | cannot be read: a quotation mark is missing or out of place
                    ,,a@c.de,de,dortmund,,office,2026-11-01,more    | ``         | has 9 fields for 8 columns; put a field that contains the separator into quotation marks
                    """)
    void saysWhatIsWrong(String line, String field, String problem) {
        ImportResult result = read(audience(Databases.H2), HEADER + "\n" + line + "\n", StandardCharsets.UTF_8);

        assertThat(result.imported()).isZero();
        assertThat(result.rejected()).containsExactly(new Rejected(2, field, problem));
    }

    @ParameterizedTest
    @CsvSource({"a\u0000@c.de", "a@c.de\u0085Bcc: x", "a@c.de\u2028", "a@c.de\tBcc:x"})
    void refusesControlCharacters(String email) {
        ImportResult result = read(
                audience(Databases.H2),
                HEADER + "\n,,\"x" + email + "y\",de,dortmund,,office,2026-11-01",
                StandardCharsets.UTF_8);

        assertThat(result.imported()).isZero();
        assertThat(result.rejected()).contains(new Rejected(2, "email", "contains a control character"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\uFEFFsms,email,languages,quarter,topics,consent_source,consent_at', 'LINE', UTF-8",
        "'sms,email,languages,quarter,topics,consent_source,consent_at', 'LINE', UTF-16",
        "'Quarter;Email;Languages;consent_at;consent_source', 'dortmund;a@c.de;\"ar;de\";2026-11-01 10:00;Büro', UTF-8",
        "'quarter\temail\tlanguages\tconsent_at\tconsent_source', 'dortmund\ta@c.de\tar;de\t2026-11-01T10:00:00Z\tBüro', UTF-8"
    })
    void readsWhatSpreadsheetsWrite(String header, String line, String charset) {
        String text = line.replace("LINE", ",a@c.de,ar;de,dortmund,,Büro,2026-11-01T10:00+01:00");

        ImportResult result =
                read(audience(Databases.H2), header + "\r\n" + text + "\r\n\r\n", Charset.forName(charset));

        assertThat(result).isEqualTo(new ImportResult(1, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 0", "UTF-8, 1"})
    void reportsLinesThatAreNotUtf8(String charset, int imported) {
        ImportResult result = read(
                audience(Databases.H2), HEADER + "\n,,a@c.de,de,dortmund,,Büro,2026-11-01", Charset.forName(charset));

        assertThat(result.imported()).isEqualTo(imported);
        assertThat(result.rejected().stream().map(Rejected::field).collect(Collectors.joining()))
                .isEqualTo(imported == 1 ? "" : "consent_source");
    }

    @ParameterizedTest
    @CsvSource({"'', 3", "PK\u0003\u0004, 3", "'sms,email,consent_at,consent_source,quarter,flavour', 0"})
    void refusesAFileWithoutItsColumns(String header, int missing) {
        Audience city = audience(Databases.H2);

        if (missing == 0) {
            assertThat(read(city, header, StandardCharsets.UTF_8).rejected())
                    .containsExactly(new Rejected(
                            1,
                            "flavour",
                            "unknown column, not read; one of: consent_at, consent_source, email, languages, quarter,"
                                    + " sms, topics, whatsapp"));
        } else {
            assertThatThrownBy(() -> read(city, header, StandardCharsets.UTF_8))
                    .isInstanceOfSatisfying(
                            InvalidInput.class, e -> assertThat(e.problems()).hasSize(missing));
        }
    }

    private static Audience audience(Databases databases) {
        return new Audience(databases.fresh(), new MovableClock("2026-11-24T09:00:00Z")).withCity();
    }

    private static ImportResult read(Audience city, String csv, Charset charset) {
        return city.subscribers.importCsv(new ByteArrayInputStream(csv.getBytes(charset)));
    }

    private static List<String> column(Audience city, String sql) {
        return city.jdbc.queryForList(sql, String.class);
    }
}
