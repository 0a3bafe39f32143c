package org.rundruf.sandbox.page;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.rendering.Segments;
import org.rundruf.rendering.SmsSegments;
import org.rundruf.sandbox.Kind;
import org.rundruf.sandbox.TextMessage;

/**
 * A message on the screen of a phone.
 *
 * @param id its row
 * @param reply true if the phone sent it
 * @param runs its text
 * @param status Twilio's status
 * @param errorCode Twilio's error code, or null
 * @param at when it came in
 * @param segments what it is billed as, or null where messages are not cut into segments
 */
record Bubble(
        long id,
        boolean reply,
        List<Run> runs,
        String status,
        Integer errorCode,
        OffsetDateTime at,
        Segments segments) {

    static Bubble of(TextMessage message) {
        boolean whatsapp = message.kind() == Kind.WHATSAPP;
        return new Bubble(
                message.id(),
                message.isReply(),
                Run.of(message.body(), whatsapp),
                message.status(),
                message.errorCode(),
                message.receivedAt(),
                whatsapp ? null : SmsSegments.of(message.body()));
    }
}
