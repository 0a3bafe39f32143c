package org.rundruf.channel.inbound;

import java.util.Map;
import java.util.regex.Pattern;
import org.rundruf.announcement.Channel;

/**
 * A message as Twilio posts it.
 *
 * @param reference {@code MessageSid}, or null
 * @param channel sms or whatsapp
 * @param address who wrote: E.164 number, short code or name
 * @param text what they wrote; empty for a picture alone
 * @param optOut {@code STOP}, {@code START} or {@code HELP} where Twilio's Advanced Opt-Out knew the word and answers itself;
 *     else empty
 * @see <a href="https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out">Advanced Opt-Out</a>
 */
record Received(String reference, Channel channel, String address, String text, String optOut) {
    private static final String WHATSAPP = "whatsapp:";
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");

    static Received of(Map<String, String> form) {
        String from = form.getOrDefault("From", "").strip();
        boolean isWhatsApp = from.startsWith(WHATSAPP);
        return new Received(
                form.get("MessageSid"),
                isWhatsApp ? Channel.WHATSAPP : Channel.SMS,
                isWhatsApp ? from.substring(WHATSAPP.length()) : from,
                form.getOrDefault("Body", ""),
                form.getOrDefault("OptOutType", ""));
    }

    /** @return false for a machine or a service, with which the hub would only talk in circles */
    boolean isFromNumber() {
        return NUMBER.matcher(address).matches();
    }
}
