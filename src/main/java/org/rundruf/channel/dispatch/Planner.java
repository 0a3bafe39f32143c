package org.rundruf.channel.dispatch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rundruf.announcement.Announcement;
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
    private final Set<Long> planned = ConcurrentHashMap.newKeySet();
    private final Announcements announcements;
    private final LocalizedVersions versions;
    private final Localizer localizer;
    private final Ledger ledger;
    private final PrintOrders printOrders;

    Planner(
            Announcements announcements,
            LocalizedVersions versions,
            Localizer localizer,
            Ledger ledger,
            PrintOrders printOrders) {
        this.announcements = announcements;
        this.versions = versions;
        this.localizer = localizer;
        this.ledger = ledger;
        this.printOrders = printOrders;
    }

    /** @return what has to be planned, the most urgent first */
    public List<Announcement> due() {
        announcements.due();
        return announcements.sending().stream()
                .filter(announcement -> !planned.contains(announcement.key()))
                .sorted(Comparator.comparing(a -> a.document().urgency().priority()))
                .toList();
    }

    /** Plans a delivery for every recipient, in the best language each has, and what has to be printed. */
    public void plan(Announcement announcement) {
        Map<String, Localized> available =
                versions.get(announcement.key()).localizations().available();
        localizer
                .defaultLanguage(announcement.document(), available.keySet())
                .ifPresent(language -> ledger.plan(announcement, List.copyOf(available.keySet()), language));
        printOrders.plan(announcement);
        planned.add(announcement.key());
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
