package org.rundruf.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.UnknownAnnouncement;
import org.rundruf.delivery.DeliveryHistory;
import org.rundruf.delivery.DeliveryList;
import org.rundruf.web.work.Existing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Single deliveries: all of an announcement as CSV, and what became of one. Neither says whom they go to. */
@RestController
class DeliveryCalls {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("delivery", "channel", "language", "quarter", "state", "attempts", "reference", "reason")
            .get();

    private final Existing existing;
    private final DeliveryList deliveries;
    private final DeliveryHistory history;

    DeliveryCalls(Existing existing, DeliveryList deliveries, DeliveryHistory history) {
        this.existing = existing;
        this.deliveries = deliveries;
        this.history = history;
    }

    @GetMapping(path = "/api/announcements/{id}/deliveries.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String id) {
        Announcement announcement = existing.announcement(id);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"" + id + "-deliveries.csv\"")
                .body(out -> write(announcement.key(), out));
    }

    @GetMapping("/api/announcements/{id}/deliveries/{delivery:\\d{1,18}}")
    DeliveryHistory.History history(@PathVariable String id, @PathVariable long delivery) {
        return history.find(delivery)
                .filter(found -> found.announcement().equals(id))
                .orElseThrow(() -> new UnknownAnnouncement("'" + id + "' has no delivery " + delivery + "."));
    }

    private void write(long version, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CSVPrinter csv = new CSVPrinter(writer, FORMAT)) {
            deliveries.each(version, line -> print(csv, line));
        }
    }

    private static void print(CSVPrinter csv, DeliveryList.Line line) {
        try {
            csv.printRecord(
                    line.delivery(),
                    line.channel(),
                    line.language(),
                    line.quarter(),
                    line.state(),
                    line.attempts(),
                    line.reference(),
                    line.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
