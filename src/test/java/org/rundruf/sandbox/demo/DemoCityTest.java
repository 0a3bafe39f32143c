package org.rundruf.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.Rehearsal;
import org.rundruf.announcement.reading.DocumentReader;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audience.Subscribers;
import org.rundruf.audit.AuditTrail;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The demo city with its rooms, without routes and web pages: an announcement is stored as its route does. */
class DemoCityTest {
    private ConfigurableApplicationContext city;

    @BeforeEach
    void found() {
        city = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--rundruf.demo=true",
                        "--management.endpoint.health.validate-group-membership=false",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void hasOneAnnouncementOnItsWayApprovedByASecondPerson() {
        Announcement first =
                city.getBean(Announcements.class).find(DemoCity.FIRST).orElseThrow();

        assertThat(first.state()).isEqualTo(AnnouncementState.SENDING);
        assertThat(first.author()).isEqualTo("author");
        assertThat(first.document().facts().starts()).contains(OffsetDateTime.parse("2026-03-29T09:00+02:00"));
    }

    @Test
    void isFoundedOnce() {
        city.getBean(DemoCity.class).found();

        assertThat(city.getBean(Announcements.class).history(DemoCity.FIRST)).hasSize(1);
    }

    @Test
    void hasFilesWithoutAMistake() {
        assertThat(city.getBean(QuarterImport.class)
                        .importCsv(DemoFiles.bytes("quarters.csv"))
                        .rejected())
                .isEmpty();
        var again =
                city.getBean(Subscribers.class).importCsv(new ByteArrayInputStream(DemoFiles.bytes("subscribers.csv")));
        assertThat(again.rejected()).isEmpty();
        assertThat(again.imported()).isZero();
        assertThat(again.updated()).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({"en, users and passwords", "de, benutzer und passwörter"})
    void saysInFiveLinesWhatToDo(String language, String expected) {
        List<String> lines = city.getBean(Welcome.class).lines(Locale.forLanguageTag(language));

        assertThat(lines).hasSize(5).noneMatch(line -> line.contains("{"));
        assertThat(String.join("\n", lines).toLowerCase(Locale.ROOT))
                .contains(expected, "author / author-demo", "approver / approver-demo", "/sandbox", "inbox");
    }

    @EnableAutoConfiguration(excludeName = "org.apache.camel.spring.boot.CamelAutoConfiguration")
    @ComponentScan({
        "org.rundruf.announcement",
        "org.rundruf.audience",
        "org.rundruf.localization",
        "org.rundruf.rendering",
        "org.rundruf.sandbox.demo"
    })
    static class Rooms {
        /** The evening before the clocks go forward. */
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-03-28T20:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        AuditTrail auditTrail() {
            return AuditTrail.NONE;
        }

        @Bean
        Rehearsal rehearsal() {
            return () -> true;
        }

        @Bean
        Intake intake(DocumentReader reader, Announcements announcements) {
            return (content, mediaType, author) -> announcements.store(reader.read(content, mediaType), author);
        }
    }
}
