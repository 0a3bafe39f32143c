package org.rundruf.print;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Site;

/**
 * What has to be made for a print order.
 *
 * @param id the order's id; names its folder in the tray
 * @param channel flyer or poster
 * @param languages the announcement once in each of its languages; not empty
 * @param quarters where copies go, each with its households
 * @param sites where posters hang
 * @param due when the copies have to be there
 */
public record PrintJob(
        String id,
        Channel channel,
        List<PageContent> languages,
        List<Quarter> quarters,
        List<Site> sites,
        OffsetDateTime due) {}
