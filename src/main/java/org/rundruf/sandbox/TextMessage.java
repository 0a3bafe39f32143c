package org.rundruf.sandbox;

import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * A text message that the sandbox's Twilio took, or that a phone of the sandbox sent.
 *
 * @param id its row
 * @param kind {@code SMS} or {@code WHATSAPP}
 * @param sid Twilio's id, {@code SM} and 32 hexadecimal digits
 * @param sender E.164 number, without channel prefix
 * @param recipient E.164 number, without channel prefix
 * @param body the text
 * @param status Twilio's status; {@code received} for what a phone sent
 * @param errorCode Twilio's error code, or null
 * @param callback where status changes are reported, or null
 * @param receivedAt when it came in
 */
public record TextMessage(
        long id,
        Kind kind,
        String sid,
        String sender,
        String recipient,
        String body,
        String status,
        Integer errorCode,
        String callback,
        OffsetDateTime receivedAt) {

    private static final Pattern TEMPLATE = Pattern.compile("HX[0-9a-fA-F]{32}(\\R|$)");

    /** The status of what a phone sent. */
    public static final String RECEIVED = "received";

    /** @return true if a phone of the sandbox sent it */
    public boolean isReply() {
        return RECEIVED.equals(status);
    }

    /** @return true if it is an approved template with its variables instead of a text */
    public boolean isTemplate() {
        return TEMPLATE.matcher(body).lookingAt();
    }

    /** @return the number of the phone it lies in */
    public String resident() {
        return isReply() ? sender : recipient;
    }
}
