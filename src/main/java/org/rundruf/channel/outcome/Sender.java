package org.rundruf.channel.outcome;

import java.util.Map;
import org.rundruf.announcement.Channel;

/**
 * Who wrote to us.
 *
 * @param channel sms or whatsapp
 * @param address E.164 number
 */
record Sender(Channel channel, String address) {
    private static final String WHATSAPP = "whatsapp:";

    /** @param form an inbound message, as Twilio posts it */
    static Sender of(Map<String, String> form) {
        String from = form.getOrDefault("From", "");
        return from.startsWith(WHATSAPP)
                ? new Sender(Channel.WHATSAPP, from.substring(WHATSAPP.length()))
                : new Sender(Channel.SMS, from);
    }
}
