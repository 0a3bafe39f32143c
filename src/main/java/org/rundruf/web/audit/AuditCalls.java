package org.rundruf.web.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.audit.AuditEntry;
import org.rundruf.audit.AuditFilter;
import org.rundruf.audit.AuditLog;
import org.rundruf.audit.Verdict;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The log for scripts. */
@RestController
class AuditCalls {
    private static final int LARGEST_PAGE = 200;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("number", "at", "actor", "action", "subject", "version", "detail", "hash")
            .get();

    private final AuditLog log;
    private final ZoneId zone;

    AuditCalls(AuditLog log, ZoneId zone) {
        this.log = log;
        this.zone = zone;
    }

    /**
     * @param before only entries with smaller numbers: the smallest of the page before
     * @param size at most {@value #LARGEST_PAGE}
     */
    @GetMapping("/api/audit")
    List<AuditEntry> page(
            @ModelAttribute Question question,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            String problem = size + " is out of range";
            throw new InvalidInput(List.of(new Problem("size", problem, "1 to " + LARGEST_PAGE, 0)));
        }
        return log.page(question.filter(zone), before, size);
    }

    /** Whether anything was tampered with. Who keeps {@code hash} elsewhere can tell later whether all was rewritten. */
    @GetMapping("/api/audit/verdict")
    Verdict verdict() {
        return log.verify();
    }

    @GetMapping(path = "/api/audit.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<StreamingResponseBody> csv(@ModelAttribute Question question) {
        AuditFilter filter = question.filter(zone);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .body(out -> write(filter, out));
    }

    private void write(AuditFilter filter, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CSVPrinter csv = new CSVPrinter(writer, FORMAT)) {
            log.each(filter, entry -> print(csv, entry));
        }
    }

    private static void print(CSVPrinter csv, AuditEntry entry) {
        try {
            csv.printRecord(
                    entry.number(),
                    entry.at(),
                    Cells.plain(entry.actor()),
                    Cells.plain(entry.action()),
                    Cells.plain(entry.subject()),
                    entry.version(),
                    Cells.plain(entry.detail()),
                    entry.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
