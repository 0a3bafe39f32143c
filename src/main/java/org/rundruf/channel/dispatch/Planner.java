package org.rundruf.channel.dispatch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.delivery.Ledger;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.print.PrintOrders;
import org.springframework.stereotype.Component;

/**
 * Turns an announcement that goes out into rows of the ledger and print orders.
 *
 * <p>Planning twice plans nothing twice, so what this run of the hub has not planned is planned again after a stop.
 */
@Component
public class Planner {
    /** Why nobody gets what was due too long ago. */
    private static final String EXPIRED = "expired";

    private final Set<Long> planned = ConcurrentHashMap.newKeySet();
    private final Announcements announcements;
    private final LocalizedVersions versions;
    private final Localizer localizer;
    private final Ledger ledger;
    private final PrintOrders printOrders;
    private final Lateness lateness;
    private final Batches batches;

    Planner(
            Announcements announcements,
            LocalizedVersions versions,
            Localizer localizer,
            Ledger ledger,
            PrintOrders printOrders,
            Lateness lateness,
            Batches batches) {
        this.announcements = announcements;
        this.versions = versions;
        this.localizer = localizer;
        this.ledger = ledger;
        this.printOrders = printOrders;
        this.lateness = lateness;
        this.batches = batches;
    }

    /** @return what has to be planned, the most urgent first */
    public List<Announcement> due() {
        announcements.due().forEach(lateness::tell);
        Stream<Announcement> sending = announcements.sending().stream()
                .filter(announcement -> !planned.contains(announcement.key()))
                .sorted(Comparator.comparing(a -> a.document().urgency().priority()));
        return Stream.concat(sending, announcements.lapsed().stream()).toList();
    }

    /**
     * Plans a delivery for every recipient, in the best language each has, and what has to be printed. Of what expired
     * before it could be sent the ledger says whom it would have reached.
     */
    public void plan(Announcement announcement) {
        if (announcement.state() == AnnouncementState.SCHEDULED) {
            lapse(announcement);
            return;
        }
        inItsLanguages(announcement, (languages, language) -> ledger.plan(announcement, languages, language));
        printOrders.plan(announcement);
        planned.add(announcement.key());
        batches.wake();
    }

    /** The state comes last: whatever is cut short before is done again. */
    private void lapse(Announcement announcement) {
        inItsLanguages(announcement, (languages, language) -> ledger.forgo(announcement, languages, language, EXPIRED));
        if (announcements.lapse(announcement.key())) {
            lateness.tell(announcements.version(announcement.key()));
        }
    }

    /** @param planning is given the languages it can be read in, and the one for people who read none of them */
    private void inItsLanguages(Announcement announcement, BiConsumer<List<String>, String> planning) {
        Map<String, Localized> available =
                versions.get(announcement.key()).localizations().available();
        localizer
                .defaultLanguage(announcement.document(), available.keySet())
                .ifPresent(language -> planning.accept(List.copyOf(available.keySet()), language));
    }

    /** Closes the announcements of which nothing is left to be done. */
    public void complete() {
        List<Announcement> sending = announcements.sending();
        planned.retainAll(sending.stream().map(Announcement::key).toList());
        sending.stream()
                .map(Announcement::key)
                .filter(planned::contains)
                .filter(ledger::isComplete)
                .forEach(announcements::complete);
    }
}
