package org.rundruf.web.api;

import java.util.List;
import org.rundruf.rendering.Segments;
import org.rundruf.rendering.SmsSegments;
import org.rundruf.rendering.Ucs2Cause;
import org.rundruf.rendering.Ucs2Causes;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a text costs as a text message. */
@RestController
class SegmentsCall {

    @PostMapping(path = "/api/sms/segments", consumes = "application/json")
    Answer segments(@RequestBody Input input) {
        if (input.text() == null) {
            throw Parameters.wrong("text", "is missing", "{\"text\": \"…\"}");
        }
        return Answer.of(SmsSegments.of(input.text()), Ucs2Causes.in(input.text()));
    }

    record Input(String text) {}

    /** @param causes what makes the text cost more than a plain one */
    record Answer(String encoding, int segments, int units, int characters, List<Ucs2Cause> causes) {
        static Answer of(Segments segments, List<Ucs2Cause> causes) {
            return new Answer(
                    segments.encoding(), segments.segments(), segments.units(), segments.characters(), causes);
        }
    }
}
