package org.rundruf.web.api;

import org.rundruf.delivery.Report;
import org.rundruf.delivery.Reports;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How an announcement's deliveries stand. */
@RestController
class ReportCall {
    private final Reports reports;

    ReportCall(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/announcements/{id}/report")
    Report report(@PathVariable String id) {
        return reports.of(id);
    }
}
