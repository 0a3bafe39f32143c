package org.rundruf.web.api;

import java.io.IOException;
import java.io.InputStream;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.announcement.storage.SiteImport;
import org.rundruf.audience.ImportResult;
import org.rundruf.audience.Subscribers;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes over the city's quarters, the sites of its posters and its subscribers; good lines are kept, bad ones reported. */
@RestController
class CsvCalls {
    private final QuarterImport quarters;
    private final SiteImport sites;
    private final Subscribers subscribers;

    CsvCalls(QuarterImport quarters, SiteImport sites, Subscribers subscribers) {
        this.quarters = quarters;
        this.sites = sites;
        this.subscribers = subscribers;
    }

    @PutMapping(path = "/api/quarters", consumes = "text/csv")
    QuarterImport.Result quarters(@RequestBody(required = false) byte[] csv) {
        return quarters.importCsv(Bodies.of(csv));
    }

    @PutMapping(path = "/api/sites", consumes = "text/csv")
    QuarterImport.Result sites(@RequestBody(required = false) byte[] csv) {
        return sites.importCsv(Bodies.of(csv));
    }

    @PostMapping(path = "/api/subscribers", consumes = "text/csv")
    ImportResult subscribers(InputStream csv) throws IOException {
        return subscribers.importCsv(csv);
    }
}
