package org.rundruf.print.order;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes {@code run-list.csv} (RFC 4180, but with line feeds). */
public final class RunListCsv {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setHeader(
                    "quarter",
                    "language",
                    "copies",
                    "file",
                    "site",
                    "name",
                    "latitude",
                    "longitude",
                    "number",
                    "replaces")
            .setRecordSeparator("\n")
            .get();

    private RunListCsv() {}

    /** @return a line for each site, language and sheet that has a run */
    public static String of(OrderPapers papers) {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (Run run : papers.runs()) {
                Drop drop = run.drop();
                printer.printRecord(
                        drop.quarter(),
                        run.language(),
                        run.copies(),
                        run.file(),
                        drop.site(),
                        drop.name(),
                        drop.latitude(),
                        drop.longitude(),
                        papers.number(),
                        papers.replaces());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
