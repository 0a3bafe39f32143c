package org.rundruf.channel.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Announcements.Filter;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.outline.JdbcOutlines;
import org.rundruf.announcement.reading.DocumentReader;
import org.rundruf.announcement.storage.JdbcAnnouncements;
import org.rundruf.announcement.storage.JdbcQuarters;
import org.rundruf.announcement.storage.OutlineImport;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audit.AuditTrail;
import org.rundruf.channel.feed.FeedServer.Fault;
import org.rundruf.channel.feed.FeedSettings.Source;
import org.rundruf.channel.feed.FeedSettings.Trust;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class FeedPollTest {
    private static final String INDEX = "/feed.atom";
    private static final Trust NOBODY = new Trust(null, null);
    private static final Trust STORMS = new Trust(List.of("Sturm"), List.of("Severe", "Extreme"));

    private final MovableClock clock = new MovableClock("2026-11-30T09:00:00Z");
    private FeedServer server;
    private JdbcClient database;
    private Announcements announcements;
    private FeedPoll feed;
    private FeedHealth health;

    @BeforeEach
    void begin() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private void open(Databases kind, Trust trust) {
        open(kind, INDEX, trust);
    }

    private void open(Databases kind, String path, Trust trust) {
        DataSource source = kind.fresh();
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        ZoneId zone = ZoneId.of("Europe/Berlin");
        database = JdbcClient.create(source);
        announcements = new JdbcAnnouncements(database, transactions, clock, zone, () -> false, AuditTrail.NONE);
        JdbcQuarters quarters = new JdbcQuarters(database);
        JdbcOutlines outlines = new JdbcOutlines(database);
        new QuarterImport(database, transactions, AuditTrail.NONE)
                .importCsv(bytes("id,parent,name,households,geocodes\ncity,,City,0,100\ncity/north,city,North,0,111\n"
                        + "city/south,city,South,0,222\n"));
        new OutlineImport(database, quarters, outlines, transactions, AuditTrail.NONE).importGeoJson(bytes(city()));
        DocumentReader reader = new DocumentReader(new NoKit(), quarters, zone, "de", outlines);
        Intake intake = (content, type, author) -> announcements.receive(reader.readIncoming(content, type), author);
        FeedSettings settings =
                new FeedSettings(Map.of("weather", new Source(server.url(path), Duration.ofMinutes(1), trust)));
        FeedTable table = new FeedTable(database, clock);
        health = new FeedHealth(settings, table);
        feed = new FeedPoll(
                settings, table, new FeedHttp(Duration.ofSeconds(2), 1_000_000), new FeedIntake(intake, announcements));
    }

    /** A city of two halves, a degree each. */
    private static String city() {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + square("city", 50, 52) + ","
                + square("city/north", 51, 52) + "," + square("city/south", 50, 51) + "]}";
    }

    private static String square(String id, int south, int north) {
        return "{\"type\":\"Feature\",\"properties\":{\"id\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[7,%d],[8,%d],[8,%d],[7,%d],[7,%d]]]}}"
                .formatted(id, south, south, north, north, south);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void poll() {
        clock.advance(Duration.ofMinutes(1));
        feed.poll("weather");
    }

    private List<String> states() {
        return announcements.list(new Filter(null, null, null, null), 50, 0).stream()
                .map(announcement -> announcement.document().source() + " "
                        + announcement.state().tag())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNewWaitsForApprovalAndWhatIsKnownIsNotFetchedAgain(Databases kind) {
        open(kind, NOBODY);
        server.put("/1.xml", Alerts.alert("1"));
        server.put("/2.xml", Alerts.elsewhere("2"));
        server.put(INDEX, Alerts.atom("1.xml", "/2.xml"));
        poll();
        assertThat(states()).containsExactly("1 submitted");
        feed.poll("weather");
        assertThat(server.requests()).as("not due yet").hasSize(3);
        poll();
        assertThat(server.requests()).endsWith(INDEX + " 304");

        server.put("/3.xml", Alerts.minor("3"));
        server.put(INDEX, Alerts.atom("1.xml", "/2.xml", server.url("/3.xml").toString(), "http://127.0.0.1:1/4.xml"));
        poll();
        assertThat(states()).containsExactly("1 submitted", "3 submitted");
        assertThat(server.requests()).endsWith(INDEX + " 304", INDEX + " 200", "/3.xml 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "single"})
    void otherKindsOfFeeds(String kind) {
        open(Databases.H2, kind.equals("rss") ? INDEX : "/1.xml", NOBODY);
        server.put("/1.xml", Alerts.alert("1"));
        server.put(INDEX, Alerts.rss("1.xml"));
        poll();
        poll();
        assertThat(states()).containsExactly("1 submitted");
    }

    @Test
    void whatIsTrustedGoesOutAndNothingElse() {
        open(Databases.H2, STORMS);
        server.put("/1.xml", Alerts.alert("1"));
        server.put("/2.xml", Alerts.minor("2"));
        server.put("/3.xml", Alerts.alert("3").replace("STURM", "FROST"));
        server.put("/4.xml", Alerts.alert("4").replace("<status>Actual", "<status>Test"));
        server.put(INDEX, Alerts.atom("1.xml", "2.xml", "3.xml", "4.xml"));
        poll();
        assertThat(states()).containsExactly("1 sending", "2 submitted", "3 submitted", "4 draft");
    }

    @Test
    void anItemWithoutAnAddressKeepsNoneOfTheOthersBack() {
        open(Databases.H2, STORMS);
        server.put("/1.xml", Alerts.alert("1"));
        server.put(INDEX, Alerts.atom("ht tp://x y", "1.xml"));
        poll();
        assertThat(states()).containsExactly("1 sending");
    }

    @Test
    void whatFollowsTheTrustedGoesOutAsWell() {
        open(Databases.H2, STORMS);
        server.put("/1.xml", Alerts.alert("1"));
        server.put(INDEX, Alerts.atom("1.xml"));
        poll();
        server.put("/2.xml", Alerts.follows("2", "Update", "1"));
        server.put("/3.xml", Alerts.follows("3", "Cancel", "2").replace("Severe", "Minor"));
        server.put(INDEX, Alerts.atom("1.xml", "2.xml", "3.xml"));
        poll();
        assertThat(states()).containsExactly("1 sending", "2 sending", "3 sending");
        Announcement end =
                announcements.list(new Filter(null, null, "3", null), 1, 0).get(0);
        assertThat(announcements.sentBefore(end).orElseThrow().document().source())
                .isEqualTo("2");
    }

    @Test
    void whatEndsWhatNobodyGotIsNotSent() {
        open(Databases.H2, NOBODY);
        server.put("/1.xml", Alerts.alert("1"));
        server.put("/2.xml", Alerts.follows("2", "Update", "1"));
        server.put(INDEX, Alerts.atom("1.xml", "2.xml"));
        poll();
        assertThat(states()).containsExactly("1 cancelled", "2 submitted");
        server.put("/3.xml", Alerts.follows("3", "Cancel", "2"));
        server.put(INDEX, Alerts.atom("3.xml"));
        poll();
        assertThat(states()).containsExactly("1 cancelled", "2 cancelled", "3 cancelled");
    }

    @Test
    void anOriginalThatComesAfterItsUpdateIsOvertaken() {
        open(Databases.H2, STORMS);
        server.put("/2.xml", Alerts.follows("2", "Update", "1"));
        server.put("/1.xml", Alerts.alert("1"));
        server.put(INDEX, Alerts.atom("2.xml", "1.xml"));
        poll();
        assertThat(states()).containsExactly("1 cancelled", "2 sending");
    }

    @Test
    void anotherTextUnderTheSameIdentifierIsForPeople() {
        open(Databases.H2, STORMS);
        server.put("/1.xml", Alerts.alert("1"));
        server.put("/again.xml", Alerts.alert("1"));
        server.put("/other.xml", Alerts.alert("1").replace("windig", "ruhig"));
        server.put(INDEX, Alerts.atom("1.xml", "again.xml", "other.xml"));
        poll();
        assertThat(states()).containsExactly("1 submitted");
        assertThat(announcements.history(announcements
                        .list(new Filter(null, null, "1", null), 1, 0)
                        .get(0)
                        .id()))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR_500,HTTP 500",
        "MOVED,elsewhere",
        "SILENT,''",
        "STALLED,no whole answer",
        "ENDLESS,more than 1000000 bytes"
    })
    void aFaultIsToldAndTriedAgainEverLater(Fault fault, String problem) {
        open(Databases.H2, NOBODY);
        server.fail(INDEX, fault);
        poll();
        assertThat(problem()).contains(problem);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.health().getDetails()).containsEntry("weather", problem());
        assertThat(next()).isEqualTo(Duration.ofMinutes(1));
        poll();
        assertThat(next()).isEqualTo(Duration.ofMinutes(2));

        server.put("/1.xml", Alerts.alert("1"));
        server.put(INDEX, Alerts.atom("1.xml"));
        poll();
        assertThat(states()).isEmpty();
        poll();
        assertThat(states()).containsExactly("1 submitted");
        assertThat(problem()).isNull();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private String problem() {
        return database.sql("SELECT problem FROM feed")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Duration next() {
        return Duration.between(
                clock.instant(),
                database.sql("SELECT next_at FROM feed")
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml at all",
                "<html><body>Maintenance</body></html>",
                "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>&x;</title></feed>",
                "{\"json\": true}"
            })
    void garbageIsNoFeed(String garbage) {
        open(Databases.H2, NOBODY);
        server.put(INDEX, garbage);
        poll();
        assertThat(problem()).isNotBlank();
        assertThat(states()).isEmpty();
    }

    @Test
    void oneBadItemDoesNotHoldBackTheOthersAndIsTriedAgain() {
        open(Databases.H2, NOBODY);
        server.put("/1.xml", Alerts.alert("1"));
        server.put(
                "/bad.xml",
                "<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + Alerts.alert("2").substring(39));
        server.fail("/3.xml", Fault.ERROR_500);
        server.put(INDEX, Alerts.atom("3.xml", "bad.xml", "1.xml"));
        poll();
        assertThat(states()).containsExactly("1 submitted");
        server.put("/3.xml", Alerts.alert("3"));
        poll();
        assertThat(states()).containsExactly("1 submitted", "3 submitted");
        assertThat(server.requests()).filteredOn("/bad.xml 200"::equals).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <polygon>51.2,7.2 51.2,7.4 51.4,7.4 51.2,7.2</polygon>                                   | city/north
                    <polygon>50.9,7.2 50.9,7.4 51.4,7.4 50.9,7.2</polygon>                                   | city/north city/south
                    <polygon>49,6 49,9 53,9 53,6 49,6</polygon>                                              | city
                    <circle>50.5,7.5 5</circle>                                                              | city/south
                    <polygon>51.2,7.2 51.2,7.4 51.4,7.4 51.2,7.2</polygon><geocode><value>222</value></geocode> | city/north city/south
                    <polygon>10,7 10,8 11,8 10,7</polygon><geocode><value>222</value></geocode>              | city/south
                    <polygon>nonsense</polygon><circle>91,0 3</circle><geocode><value>222</value></geocode>  | city/south
                    """)
    void quartersAreFoundByWhereTheyLie(String shape, String quarters) {
        open(Databases.H2, NOBODY);
        server.put("/1.xml", Alerts.drawn("1", shape));
        server.put(INDEX, Alerts.atom("1.xml"));
        poll();
        Announcement alert =
                announcements.list(new Filter(null, null, "1", null), 1, 0).get(0);
        assertThat(alert.document().quarters()).containsExactlyInAnyOrder(quarters.split(" "));
    }

    @Test
    void settingsAreChecked() {
        assertThat(STORMS.covers(new org.rundruf.announcement.reading.CapSummary(List.of(), List.of())))
                .isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Source(URI.create("file:///etc"), null, null))
                .hasMessageContaining("rundruf.feeds.<name>.url");
    }

    private static final class NoKit implements KitCatalogue {
        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public Optional<KitHead> find(String name) {
            return Optional.empty();
        }
    }
}
