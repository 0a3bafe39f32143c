package org.rundruf.web.office.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Timeline;

/** The numbers of a report for spreadsheets; a line each, whatever it is counted by. */
final class ReportCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("by", "name", "state", "messages")
            .get();

    private ReportCsv() {}

    static String of(Standing standing) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (Ledger.Count count : standing.counts()) {
                String name = count.channel().tag() + " " + count.language();
                csv.printRecord("channel and language", name, count.state().tag(), count.deliveries());
            }
            for (Map.Entry<String, Map<String, Integer>> quarter :
                    standing.report().quarters().entrySet()) {
                for (Map.Entry<String, Integer> state : quarter.getValue().entrySet()) {
                    csv.printRecord("quarter", quarter.getKey(), state.getKey(), state.getValue());
                }
            }
            for (Map.Entry<String, Integer> reason : standing.report().reasons().entrySet()) {
                csv.printRecord("reason", reason.getKey(), "", reason.getValue());
            }
            times(standing.timeline(), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What changed until that time; whatever left a state again is less than none. */
    private static void times(Timeline timeline, CSVPrinter csv) throws IOException {
        Instant end = timeline.from();
        for (var slot : timeline.slots()) {
            end = end.plusSeconds(timeline.seconds());
            for (var state : slot.entrySet()) {
                csv.printRecord("change until", end, state.getKey().tag(), state.getValue());
            }
        }
    }
}
