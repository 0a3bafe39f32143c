package org.rundruf.sandbox.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.storage.OutlineImport;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audience.Subscribers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Founds the demo city at the first start: quarters, subscribers, and an announcement that is written, approved, sent. */
@Component
@ConditionalOnBooleanProperty("rundruf.demo")
class DemoCity {
    /** The first announcement's id, as in {@code demo/announcement.yaml}. */
    static final String FIRST = "hafen-wasser";

    private static final LocalTime OFF = LocalTime.of(9, 0);
    private static final LocalTime ON = LocalTime.of(15, 0);

    private final QuarterDirectory directory;
    private final QuarterImport quarters;
    private final OutlineImport outlines;
    private final Subscribers subscribers;
    private final Intake intake;
    private final Announcements announcements;
    private final Clock clock;
    private final ZoneId zone;

    DemoCity(
            QuarterDirectory directory,
            QuarterImport quarters,
            OutlineImport outlines,
            Subscribers subscribers,
            Intake intake,
            Announcements announcements,
            Clock clock,
            ZoneId zone) {
        this.directory = directory;
        this.quarters = quarters;
        this.outlines = outlines;
        this.subscribers = subscribers;
        this.intake = intake;
        this.announcements = announcements;
        this.clock = clock;
        this.zone = zone;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void found() {
        if (!directory.all().isEmpty()) return;
        quarters.importCsv(DemoFiles.bytes("quarters.csv"));
        outlines.importGeoJson(DemoFiles.bytes("outlines.geojson"));
        subscribers.importCsv(new ByteArrayInputStream(DemoFiles.bytes("subscribers.csv")));
        announce();
    }

    private void announce() {
        String author = DemoUser.AUTHOR.user();
        intake.receive(announcement().getBytes(StandardCharsets.UTF_8), "application/yaml", author);
        announcements.submit(FIRST, author);
        announcements.approve(FIRST, DemoUser.APPROVER.user());
        announcements.send(FIRST, author);
    }

    /** @return the announcement for the day after the first start */
    private String announcement() {
        LocalDate tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1);
        return new String(DemoFiles.bytes("announcement.yaml"), StandardCharsets.UTF_8)
                .replace("{{starts}}", time(tomorrow, OFF))
                .replace("{{ends}}", time(tomorrow, ON));
    }

    private String time(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(zone).toOffsetDateTime().toString();
    }
}
