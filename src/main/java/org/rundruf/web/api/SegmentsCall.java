package org.rundruf.web.api;

import org.rundruf.rendering.Segments;
import org.rundruf.rendering.SmsSegments;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a text costs as a text message. */
@RestController
class SegmentsCall {

    @PostMapping(path = "/api/sms/segments", consumes = "application/json")
    Segments segments(@RequestBody Input input) {
        if (input.text() == null) {
            throw Parameters.wrong("text", "is missing", "{\"text\": \"…\"}");
        }
        return SmsSegments.of(input.text());
    }

    record Input(String text) {}
}
