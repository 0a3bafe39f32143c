package org.rundruf.print;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rundruf.announcement.Quarter;

/** How many copies of which file go to which quarter. */
final class RunList {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setHeader("quarter", "language", "copies", "file")
            .setRecordSeparator("\n")
            .get();

    private final LanguageShares shares;
    private final Properties householdsPerCopy;

    /** @param householdsPerCopy by the sheet's tag; 0 where nothing is printed without being asked for */
    RunList(LanguageShares shares, Properties householdsPerCopy) {
        this.shares = shares;
        this.householdsPerCopy = householdsPerCopy;
    }

    /** @return CSV with a line for each quarter, language and sheet that has a run */
    String of(PrintJob job, List<PrintSheet> sheets) {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (PrintSheet sheet : sheets) {
                print(job, sheet, printer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private void print(PrintJob job, PrintSheet sheet, CSVPrinter printer) throws IOException {
        int perCopy =
                Integer.parseInt(householdsPerCopy.getProperty(sheet.tag(), "0").trim());
        if (perCopy == 0) {
            return;
        }
        List<BigDecimal> weights = job.languages().stream()
                .map(content -> shares.of(content.text().language().tag()))
                .toList();
        for (Quarter quarter : job.quarters()) {
            int[] copies = Apportionment.share(copies(quarter, perCopy), weights);
            for (int i = 0; i < copies.length; i++) {
                PageContent content = job.languages().get(i);
                String language = content.text().language().tag();
                printer.printRecord(quarter.id(), language, copies[i], SheetFile.name(content, sheet));
            }
        }
    }

    private static int copies(Quarter quarter, int householdsPerCopy) {
        return BigDecimal.valueOf(quarter.households())
                .divide(BigDecimal.valueOf(householdsPerCopy), RoundingMode.CEILING)
                .intValueExact();
    }
}
