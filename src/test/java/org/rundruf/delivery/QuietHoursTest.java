package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

class QuietHoursTest {

    /** Berlin is an hour ahead in winter and two in summer; clocks change on 29 March and 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "21:00-07:00, 2026-11-24T19:59:59Z, ",
        "21:00-07:00, 2026-11-24T20:00:00Z, 2026-11-25T06:00:00Z",
        "21:00-07:00, 2026-11-24T23:30:00Z, 2026-11-25T06:00:00Z",
        "21:00-07:00, 2026-11-25T05:59:59Z, 2026-11-25T06:00:00Z",
        "21:00-07:00, 2026-11-25T06:00:00Z, ",
        "21:00-07:00, 2026-07-01T19:00:00Z, 2026-07-02T05:00:00Z",
        "21:00-07:00, 2026-03-28T20:30:00Z, 2026-03-29T05:00:00Z",
        "21:00-07:00, 2026-10-24T19:30:00Z, 2026-10-25T06:00:00Z",
        "01:00-02:30, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
        "12:00-14:00, 2026-11-24T12:30:00Z, 2026-11-24T13:00:00Z",
        "12:00-14:00, 2026-11-24T13:00:00Z, ",
        "none,        2026-11-24T23:30:00Z, ",
        "'',          2026-11-24T23:30:00Z, 2026-11-25T06:00:00Z",
    })
    void endOnTheCitysClocks(String hours, Instant now, Instant until) {
        assertThat(hours(hours, now, false).until()).isEqualTo(Optional.ofNullable(until));
    }

    @Test
    void aRehearsalHasOnlyThoseThatAreConfigured() {
        Instant night = Instant.parse("2026-11-24T23:30:00Z");

        assertThat(hours("", night, true).until()).isEmpty();
        assertThat(hours("21:00-07:00", night, true).until()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine to five", "21-7", "25:00-07:00", "21:00", "21:00-07:00-09:00"})
    void sayWhatIsWrong(String hours) {
        assertThatThrownBy(() -> hours(hours, Instant.EPOCH, false))
                .hasMessageContaining("rundruf.quiet-hours")
                .hasMessageContaining("21:00-07:00, or none");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyEmergenciesAndWhatWouldComeTooLateLeaveAtNight(Databases databases) {
        MovableClock clock = new MovableClock("2026-11-24T21:30:00Z");
        Hub hub = new Hub(databases.fresh(), clock);
        hub.audience.add(",,a@example.org,de,dortmund/nord,");
        hub.quietHours("21:00-07:00");
        Announcement normal = hub.planned(new Hub.Draft().id("normal"));
        Announcement high = hub.planned(new Hub.Draft().id("high").urgency(Urgency.HIGH));
        Announcement soon = hub.planned(new Hub.Draft().id("soon").expires("2026-11-25T03:00:00Z"));
        Announcement emergency = hub.planned(new Hub.Draft().id("emergency").urgency(Urgency.EMERGENCY));

        assertThat(hub.ledger().claim(Channel.EMAIL, 10))
                .extracting(Delivery::version)
                .containsExactly(emergency.key(), soon.key());
        clock.advance(java.time.Duration.ofHours(8).plusMinutes(29));
        assertThat(hub.ledger().claim(Channel.EMAIL, 10)).isEmpty();
        clock.advance(java.time.Duration.ofMinutes(1));
        assertThat(hub.ledger().claim(Channel.EMAIL, 10))
                .extracting(Delivery::version)
                .containsExactlyElementsOf(List.of(high.key(), normal.key()));
    }

    private static QuietHours hours(String configured, Instant now, boolean isRehearsal) {
        return new QuietHours(
                Clock.fixed(now, ZoneOffset.UTC), ZoneId.of("Europe/Berlin"), () -> isRehearsal, configured);
    }
}
