package org.rundruf.channel.outcome;

import java.util.Map;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.Conversations;
import org.rundruf.delivery.Ledger;
import org.springframework.stereotype.Component;

/** Notes who may be sent free text on WhatsApp: whoever writes to us, until the provider says otherwise. */
@Component
public class ReplyWindows {
    private final Conversations conversations;
    private final Ledger ledger;

    ReplyWindows(Conversations conversations, Ledger ledger) {
        this.conversations = conversations;
        this.ledger = ledger;
    }

    /** @param form an inbound message, as Twilio posts it */
    public void open(Map<String, String> form) {
        Sender sender = Sender.of(form);
        if (sender.channel() == Channel.WHATSAPP) {
            conversations.heard(sender.channel(), sender.address());
        }
    }

    /** A callback that comes again closes nothing: its owner may have written meanwhile. */
    void close(long delivery) {
        ledger.awaiting(delivery).ifPresent(conversations::forget);
    }
}
