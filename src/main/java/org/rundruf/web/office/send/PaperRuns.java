package org.rundruf.web.office.send;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.Site;
import org.rundruf.announcement.SiteDirectory;
import org.rundruf.print.Copies;
import org.rundruf.print.CopyQuarters;
import org.springframework.stereotype.Component;

/** What will be printed of an announcement. */
@Component
class PaperRuns {
    private final QuarterDirectory quarters;
    private final SiteDirectory sites;
    private final Copies copies;

    PaperRuns(QuarterDirectory quarters, SiteDirectory sites, Copies copies) {
        this.quarters = quarters;
        this.sites = sites;
        this.copies = copies;
    }

    PaperRun of(Document document) {
        List<Channel> printed =
                Channel.PRINTED.stream().filter(document.channels()::contains).toList();
        if (printed.isEmpty()) {
            return new PaperRun(0, Map.of());
        }
        List<Quarter> letterboxes = CopyQuarters.of(quarters.all(), document.quarters());
        List<Site> lampPosts = sites.within(document.quarters());
        Map<String, Integer> byChannel = new LinkedHashMap<>();
        printed.forEach(channel -> byChannel.put(channel.tag(), copies.of(channel, letterboxes, lampPosts)));
        return new PaperRun(letterboxes.stream().mapToInt(Quarter::households).sum(), byChannel);
    }

    /**
     * @param households letterboxes there
     * @param copies by printed channel; empty if nothing is printed
     */
    record PaperRun(int households, Map<String, Integer> copies) {}
}
