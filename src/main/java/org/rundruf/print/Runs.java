package org.rundruf.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Site;
import org.rundruf.print.order.Drop;
import org.rundruf.print.order.Run;

/** How many copies of which file go where: to the letterboxes of quarters, and to the lamp posts where posters hang. */
final class Runs {
    private final LanguageShares shares;
    private final Properties householdsPerCopy;

    /** @param householdsPerCopy by the sheet's tag; 0 where nothing is printed without being asked for */
    Runs(LanguageShares shares, Properties householdsPerCopy) {
        this.shares = shares;
        this.householdsPerCopy = householdsPerCopy;
    }

    /** @return the runs of each sheet in that order; lamp posts get the first poster */
    List<Run> of(PrintJob job, List<PrintSheet> sheets) {
        Stream<Run> quarters = sheets.stream().flatMap(sheet -> quarters(job, sheet));
        Stream<Run> sites = sheets.stream()
                .filter(sheet -> sheet.channel() == Channel.POSTER)
                .limit(1)
                .flatMap(sheet -> sites(job, sheet));
        return Stream.concat(quarters, sites).toList();
    }

    private Stream<Run> quarters(PrintJob job, PrintSheet sheet) {
        int perCopy =
                Integer.parseInt(householdsPerCopy.getProperty(sheet.tag(), "0").trim());
        if (perCopy == 0) {
            return Stream.empty();
        }
        return job.quarters().stream()
                .flatMap(quarter ->
                        runs(drop(quarter), Apportionment.share(copies(quarter, perCopy), weights(job)), job, sheet));
    }

    private Stream<Run> sites(PrintJob job, PrintSheet sheet) {
        Turns turns = new Turns(weights(job));
        List<Run> runs = job.sites().stream()
                .flatMap(site -> runs(drop(site), turns.deal(site.posters()), job, sheet))
                .toList();
        return runs.stream().filter(run -> run.copies() > 0);
    }

    private List<BigDecimal> weights(PrintJob job) {
        return job.languages().stream()
                .map(content -> shares.of(content.text().language().tag()))
                .toList();
    }

    private static Stream<Run> runs(Drop drop, int[] copies, PrintJob job, PrintSheet sheet) {
        return IntStream.range(0, copies.length).mapToObj(i -> {
            PageContent content = job.languages().get(i);
            String language = content.text().language().tag();
            return new Run(drop, language, copies[i], SheetFile.name(content, sheet));
        });
    }

    private static Drop drop(Quarter quarter) {
        return new Drop(quarter.id(), null, quarter.name(), null, null);
    }

    private static Drop drop(Site site) {
        return new Drop(site.quarter(), site.id(), site.name(), site.latitude(), site.longitude());
    }

    private static int copies(Quarter quarter, int householdsPerCopy) {
        return BigDecimal.valueOf(quarter.households())
                .divide(BigDecimal.valueOf(householdsPerCopy), RoundingMode.CEILING)
                .intValueExact();
    }
}
