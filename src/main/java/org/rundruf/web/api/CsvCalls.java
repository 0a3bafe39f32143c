package org.rundruf.web.api;

import java.io.IOException;
import java.io.InputStream;
import org.rundruf.announcement.storage.OutlineImport;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.announcement.storage.SiteImport;
import org.rundruf.audience.ImportResult;
import org.rundruf.audience.Subscribers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes over the city's quarters and their outlines, the sites of its posters and its subscribers; good lines are kept, bad ones reported. */
@RestController
class CsvCalls {
    private static final String GEO_JSON = "application/geo+json";

    private final QuarterImport quarters;
    private final OutlineImport outlines;
    private final SiteImport sites;
    private final Subscribers subscribers;

    CsvCalls(QuarterImport quarters, OutlineImport outlines, SiteImport sites, Subscribers subscribers) {
        this.quarters = quarters;
        this.outlines = outlines;
        this.sites = sites;
        this.subscribers = subscribers;
    }

    /** Two methods would be one too many for a call without a body, which fits any type. */
    @PutMapping(
            path = "/api/quarters",
            consumes = {"text/csv", GEO_JSON})
    QuarterImport.Result quarters(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @RequestBody(required = false) byte[] content) {
        return type.isCompatibleWith(MediaType.parseMediaType(GEO_JSON))
                ? outlines.importGeoJson(Bodies.of(content))
                : quarters.importCsv(Bodies.of(content));
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
