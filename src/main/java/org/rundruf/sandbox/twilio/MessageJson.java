package org.rundruf.sandbox.twilio;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.rundruf.sandbox.TextMessage;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Twilio's message resource. Dates are RFC 2822, in UTC; counts are strings. */
@JsonInclude
@JsonNaming(SnakeCaseStrategy.class)
record MessageJson(
        String sid,
        String accountSid,
        String messagingServiceSid,
        String to,
        String from,
        String body,
        String status,
        String direction,
        String numSegments,
        String numMedia,
        Integer errorCode,
        String errorMessage,
        String price,
        String priceUnit,
        String apiVersion,
        String dateCreated,
        String dateUpdated,
        String dateSent,
        String uri,
        Map<String, String> subresourceUris) {

    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    static MessageJson of(TextMessage m, String account, int segments) {
        String time = RFC_2822.format(m.receivedAt().withOffsetSameInstant(ZoneOffset.UTC));
        String path = Paths.message(account, m.sid());
        return new MessageJson(
                m.sid(),
                account,
                null,
                m.kind().address(m.recipient()),
                m.kind().address(m.sender()),
                m.body(),
                m.status(),
                m.isReply() ? "inbound" : "outbound-api",
                String.valueOf(segments),
                "0",
                m.errorCode(),
                null,
                null,
                "USD",
                Paths.VERSION,
                time,
                time,
                time,
                path + ".json",
                Map.of("media", path + "/Media.json"));
    }
}
