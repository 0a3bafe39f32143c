package org.rundruf.print;

import java.util.List;
import java.util.Properties;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Site;
import org.rundruf.localization.Templates;

/** How many copies will be asked for, known before anything is typeset. */
public final class Copies {
    private final PrintFormats formats;
    private final Properties householdsPerCopy;

    Copies(Templates templates, PrintFormats formats) {
        this.formats = formats;
        this.householdsPerCopy = new PrintFiles(templates).properties(Runs.FILE);
    }

    /**
     * @param channel flyer or poster
     * @param quarters where copies go, as of {@link CopyQuarters}
     * @param sites where posters hang
     * @return copies of all its files together
     */
    public int of(Channel channel, List<Quarter> quarters, List<Site> sites) {
        List<PrintSheet> sheets = formats.of(channel);
        int delivered = sheets.stream().mapToInt(sheet -> of(sheet, quarters)).sum();
        boolean isHung = channel == Channel.POSTER && !sheets.isEmpty();
        return delivered + (isHung ? sites.stream().mapToInt(Site::posters).sum() : 0);
    }

    private int of(PrintSheet sheet, List<Quarter> quarters) {
        int perCopy = Runs.householdsPerCopy(householdsPerCopy, sheet);
        return perCopy == 0
                ? 0
                : quarters.stream()
                        .mapToInt(quarter -> Runs.copies(quarter, perCopy))
                        .sum();
    }
}
