package org.rundruf.delivery;

import static org.rundruf.announcement.AnnouncementState.CANCELLED;
import static org.rundruf.announcement.AnnouncementState.EXPIRED;
import static org.rundruf.announcement.AnnouncementState.SENT;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.UnknownAnnouncement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells how an announcement stands. States always add up to the number of recipients. */
@Component
public class Reports {
    private static final Set<AnnouncementState> OVER = EnumSet.of(SENT, CANCELLED, EXPIRED);
    private final Announcements announcements;
    private final Ledger ledger;
    private final Costs costs;
    private final ObjectProvider<PrintOrderList> print;
    private final Scans scans;
    private final Halts halts;
    private final QuietHours quietHours;

    Reports(
            Announcements announcements,
            Ledger ledger,
            Costs costs,
            ObjectProvider<PrintOrderList> print,
            Scans scans,
            Halts halts,
            QuietHours quietHours) {
        this.announcements = announcements;
        this.ledger = ledger;
        this.costs = costs;
        this.print = print;
        this.scans = scans;
        this.halts = halts;
        this.quietHours = quietHours;
    }

    /** @return the report of the newest version. @throws UnknownAnnouncement if there is no such announcement */
    public Report of(String id) {
        return announcements
                .find(id)
                .map(this::of)
                .orElseThrow(() -> new UnknownAnnouncement("There is no announcement '" + id + "'."));
    }

    /** @return the report of that version */
    public Report of(Announcement announcement) {
        List<Ledger.Count> counts = ledger.count(announcement.key());
        Halt halt = halts.of(announcement.key());
        return new Report(
                announcement.id(),
                announcement.version(),
                announcement.state().tag(),
                counts.stream().mapToInt(Ledger.Count::deliveries).sum(),
                isComplete(announcement, counts),
                channels(announcement, counts),
                languages(counts),
                ledger.quarters(announcement.key()),
                ledger.reasons(announcement.key()),
                print.stream().flatMap(list -> list.of(announcement).stream()).toList(),
                scans.of(announcement.id()),
                costs.of(announcement, counts),
                halt.isPaused(),
                Report.Cancellation.of(halt),
                quietUntil(announcement, counts),
                ledger.held(announcement.key()),
                announcements.late(announcement.key()).orElse(null));
    }

    /** Until it is planned an announcement has no rows yet, and is not complete for that; its state says when it is. */
    private Instant quietUntil(Announcement announcement, List<Ledger.Count> counts) {
        boolean isAnyOpen = counts.stream().anyMatch(count -> count.state().isOpen());
        Instant expires = Times.instant(announcement.document().expires());
        return isAnyOpen
                ? quietHours
                        .wait(announcement.document().urgency().priority(), expires)
                        .orElse(null)
                : null;
    }

    private static boolean isComplete(Announcement announcement, List<Ledger.Count> counts) {
        return OVER.contains(announcement.state())
                && counts.stream().noneMatch(count -> count.state().isOpen());
    }

    /** Names what was asked for, and what a correction reaches beyond that. */
    private static Map<String, Map<String, Integer>> channels(Announcement announcement, List<Ledger.Count> counts) {
        Map<String, Map<String, Integer>> channels = new LinkedHashMap<>();
        Channel.PERSONAL.stream()
                .filter(announcement.document().channels()::contains)
                .forEach(channel -> channels.put(channel.tag(), noneYet()));
        counts.forEach(count -> channels.computeIfAbsent(count.channel().tag(), channel -> noneYet())
                .merge(count.state().tag(), count.deliveries(), Integer::sum));
        return channels;
    }

    private static Map<String, Integer> noneYet() {
        Map<String, Integer> states = new LinkedHashMap<>();
        Arrays.stream(DeliveryState.values()).forEach(state -> states.put(state.tag(), 0));
        return states;
    }

    private static Map<String, Integer> languages(List<Ledger.Count> counts) {
        Map<String, Integer> languages = new TreeMap<>();
        counts.forEach(count -> languages.merge(count.language(), count.deliveries(), Integer::sum));
        return languages;
    }
}
