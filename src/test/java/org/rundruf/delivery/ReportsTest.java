package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.UnknownAnnouncement;
import org.rundruf.testing.Databases;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ReportsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void statesAddUpToTheRecipients(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(
                "+491713920010,,a@example.org,ar,dortmund,",
                "+491713920011,,b@example.org,de,dortmund,",
                "+491713920012,,,de,dortmund,",
                "+491713920013,,,de,dortmund,");
        hub.planned(new Hub.Draft().channels(Channel.SMS, Channel.EMAIL, Channel.POSTER));
        List<Delivery> claimed = hub.ledger().claim(Channel.SMS, 3);
        hub.ledger().record(Outcome.sent(claimed.get(0), "SM1"));
        hub.ledger().record(Outcome.failed(claimed.get(1), "21211"));
        hub.ledger().record(Outcome.suppressed(claimed.get(2), "stopped"));

        Report report = reports(hub).of("water");

        assertThat(report.recipients()).isEqualTo(6);
        assertThat(report.complete()).isFalse();
        assertThat(report.channels())
                .isEqualTo(
                        Map.of("sms", states(1, 0, 0, 1, 0, 0, 1, 0, 1), "email", states(2, 0, 0, 0, 0, 0, 0, 0, 0)));
        assertThat(report.languages()).isEqualTo(Map.of("ar", 2, "de", 4));
        assertThat(report.quarters())
                .isEqualTo(Map.of("dortmund", Map.of("queued", 3, "sent", 1, "failed", 1, "suppressed", 1)));
        assertThat(report.reasons()).isEqualTo(Map.of("21211", 1, "stopped", 1));
        assertThat(report.print()).isEqualTo(List.of("poster of water"));
        assertThat(report.cost().currency()).isEqualTo("EUR");
        assertThat(report.cost().planned()).isEqualByComparingTo(new BigDecimal("0.40"));
        assertThat(report.cost().spent()).isEqualByComparingTo(new BigDecimal("0.20"));
    }

    @Test
    void isCompleteWithFailuresInPlainSight() {
        Hub hub = new Hub(Databases.H2.fresh());
        hub.audience.add(",,a@example.org,ar,dortmund,");
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.EMAIL));
        hub.ledger().record(Outcome.failed(hub.ledger().claim(Channel.EMAIL, 1).get(0), "550"));

        hub.announcements.release(announcement.key());
        assertThat(reports(hub).of(announcement.id()).complete()).isFalse();
        hub.announcements.complete(announcement.key());
        assertThat(reports(hub).of(announcement.id()).complete()).isTrue();
        assertThat(reports(hub).of(announcement).channels())
                .isEqualTo(Map.of("email", states(0, 0, 0, 0, 0, 0, 1, 0, 0)));
    }

    @Test
    void knowsOnlyStoredAnnouncements() {
        Reports reports = reports(new Hub(Databases.H2.fresh()));

        assertThatThrownBy(() -> reports.of("nothing")).isInstanceOf(UnknownAnnouncement.class);
    }

    /** Arabic text messages have two segments, others one. */
    private static Reports reports(Hub hub) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        SegmentCost segments =
                announcement -> (language, notice) -> (language.equals("ar") ? 2 : 1) + (notice == null ? 0 : 1);
        PrintOrderList orders = announcement -> List.of("poster of " + announcement.id());
        beans.registerSingleton("segments", segments);
        beans.registerSingleton("orders", orders);
        Costs costs = new Costs(beans.getBeanProvider(SegmentCost.class), new Prices(new BigDecimal("0.10"), "EUR"));
        return new Reports(
                hub.announcements,
                hub.ledger(),
                costs,
                beans.getBeanProvider(PrintOrderList.class),
                scans(hub),
                new Halts(hub.audience.jdbc),
                hub.quietHours);
    }

    private static Scans scans(Hub hub) {
        return new Scans(hub.audience.client, new SimpleMeterRegistry(), hub.clock, ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void addsUpScansOfAllDays(Databases database) {
        Hub hub = new Hub(database.fresh());
        hub.audience.add(",,a@example.org,ar,dortmund,");
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.EMAIL));
        String quarter = announcement.document().quarters().get(0);
        scans(hub).count(announcement, "flyer", "ar");
        hub.clock.advance(Duration.ofDays(1));
        scans(hub).count(announcement, "flyer", "ar");
        scans(hub).count(announcement, "flyer", "de");

        assertThat(reports(hub).of(announcement.id()).scans())
                .containsExactly(new ScanCount("flyer", quarter, "ar", 2), new ScanCount("flyer", quarter, "de", 1));
    }

    private static Map<String, Integer> states(
            int queued,
            int sending,
            int retrying,
            int sent,
            int delivered,
            int read,
            int failed,
            int abandoned,
            int suppressed) {
        return Map.of(
                "queued", queued,
                "sending", sending,
                "retrying", retrying,
                "sent", sent,
                "delivered", delivered,
                "read", read,
                "failed", failed,
                "abandoned", abandoned,
                "suppressed", suppressed);
    }
}
