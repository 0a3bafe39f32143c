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
    /** Where the households for one copy stand. */
    static final String FILE = "print/runs.properties";

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
        int perCopy = householdsPerCopy(householdsPerCopy, sheet);
        if (perCopy == 0) {
            return Stream.empty();
        }
        List<SheetFile> files = SheetFile.of(sheet, job.languages());
        return job.quarters().stream()
                .flatMap(quarter ->
                        runs(drop(quarter), Apportionment.share(copies(quarter, perCopy), weights(files)), files));
    }

    private Stream<Run> sites(PrintJob job, PrintSheet sheet) {
        List<SheetFile> files = SheetFile.of(sheet, job.languages());
        Turns turns = new Turns(weights(files));
        List<Run> runs = job.sites().stream()
                .flatMap(site -> runs(drop(site), turns.deal(site.posters()), files))
                .toList();
        return runs.stream().filter(run -> run.copies() > 0);
    }

    /** A file that is there for all languages gets all copies. */
    private List<BigDecimal> weights(List<SheetFile> files) {
        return files.size() == 1
                ? List.of(BigDecimal.ONE)
                : files.stream().map(file -> shares.of(file.language())).toList();
    }

    private static Stream<Run> runs(Drop drop, int[] copies, List<SheetFile> files) {
        return IntStream.range(0, copies.length).mapToObj(i -> {
            SheetFile file = files.get(i);
            return new Run(drop, file.language(), copies[i], file.name());
        });
    }

    private static Drop drop(Quarter quarter) {
        return new Drop(quarter.id(), null, quarter.name(), null, null);
    }

    private static Drop drop(Site site) {
        return new Drop(site.quarter(), site.id(), site.name(), site.latitude(), site.longitude());
    }

    /** @return 0 if it is only printed where somebody asks for it */
    static int householdsPerCopy(Properties table, PrintSheet sheet) {
        return Integer.parseInt(table.getProperty(sheet.tag(), "0").trim());
    }

    static int copies(Quarter quarter, int householdsPerCopy) {
        return BigDecimal.valueOf(quarter.households())
                .divide(BigDecimal.valueOf(householdsPerCopy), RoundingMode.CEILING)
                .intValueExact();
    }
}
