package org.rundruf.web.api;

import java.util.List;
import org.rundruf.announcement.reading.JsonTexts;
import org.rundruf.rendering.Segments;
import org.rundruf.rendering.SmsSegments;
import org.rundruf.rendering.Ucs2Cause;
import org.rundruf.rendering.Ucs2Causes;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a text costs as a text message. */
@RestController
class SegmentsCall {

    @PostMapping(path = "/api/sms/segments", consumes = "application/json")
    Object segments(
            @RequestBody(required = false) byte[] content, @RequestParam(defaultValue = "false") boolean explain) {
        String text = JsonTexts.read(Bodies.of(content), List.of("text")).get("text");
        Segments segments = SmsSegments.of(text);
        return explain ? Explained.of(segments, Ucs2Causes.in(text)) : segments;
    }

    /** @param causes what makes the text cost more than a plain one */
    record Explained(String encoding, int segments, int units, int characters, List<Ucs2Cause> causes) {
        static Explained of(Segments segments, List<Ucs2Cause> causes) {
            return new Explained(
                    segments.encoding(), segments.segments(), segments.units(), segments.characters(), causes);
        }
    }
}
