package org.rundruf.channel.dispatch;

import java.time.ZoneId;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.SiteDirectory;
import org.rundruf.channel.dispatch.LocalizedVersions.Version;
import org.rundruf.localization.Localized;
import org.rundruf.print.CannotPrint;
import org.rundruf.print.CopyQuarters;
import org.rundruf.print.Deadline;
import org.rundruf.print.PageContent;
import org.rundruf.print.PrintJob;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrders;
import org.rundruf.print.PrintTray;
import org.rundruf.rendering.VersionContexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the files of a print order out of the announcement that it belongs to. */
@Component
public class Press {
    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final LocalizedVersions versions;
    private final VersionContexts contexts;
    private final QuarterDirectory quarters;
    private final PrintOrders orders;
    private final PrintTray tray;
    private final SiteDirectory sites;
    private final ZoneId zone;

    Press(
            LocalizedVersions versions,
            VersionContexts contexts,
            QuarterDirectory quarters,
            PrintOrders orders,
            PrintTray tray,
            SiteDirectory sites,
            ZoneId zone) {
        this.versions = versions;
        this.contexts = contexts;
        this.quarters = quarters;
        this.orders = orders;
        this.tray = tray;
        this.sites = sites;
        this.zone = zone;
    }

    /**
     * Puts the order into the tray; one that lies there already stays as it is. One that cannot be printed is held, one that
     * cannot be written now is tried again later: either way the others are made.
     */
    public void produce(PrintOrder order) {
        try {
            make(order);
        } catch (CannotPrint e) {
            orders.hold(order.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("Print order {} is not made; it will be tried again: {}", order.id(), e.toString());
            orders.postpone(order.id(), "cannot be written to the tray: " + e.getMessage());
        }
    }

    private void make(PrintOrder order) {
        Version version = versions.get(order.versionKey());
        List<PageContent> pages = version.localizations().available().values().stream()
                .map(text -> page(order, version, text))
                .toList();
        Announcement announcement = version.announcement();
        Document document = announcement.document();
        tray.produce(new PrintJob(
                order.id(),
                order.channel(),
                pages,
                CopyQuarters.of(quarters.all(), document.quarters()),
                sites.within(document.quarters()),
                Deadline.of(document.facts(), announcement.receivedAt(), zone)));
    }

    /** @return what stands on a sheet of an announcement in one language */
    PageContent page(PrintOrder order, Version version, Localized text) {
        return new PageContent(
                text,
                contexts.of(version.announcement(), text),
                version.localizations().others(text.language()),
                order.number(),
                replaced(order),
                version.announcement().receivedAt());
    }

    private String replaced(PrintOrder order) {
        return order.replaces() == null
                ? null
                : orders.find(order.replaces()).map(PrintOrder::number).orElse(null);
    }
}
