package org.rundruf.channel.outcome;

import java.util.Locale;
import java.util.Map;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Ledger;
import org.springframework.stereotype.Component;

/**
 * Twilio's status callback.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks">Statuses</a>
 */
@Component
public class StatusCallback {
    /** Whatever says that Twilio has the message settles a doubt. */
    private static final Map<String, DeliveryState> STATES = Map.of(
            "accepted", DeliveryState.SENT,
            "scheduled", DeliveryState.SENT,
            "queued", DeliveryState.SENT,
            "sending", DeliveryState.SENT,
            "sent", DeliveryState.SENT,
            "delivered", DeliveryState.DELIVERED,
            "read", DeliveryState.READ,
            "undelivered", DeliveryState.FAILED,
            "failed", DeliveryState.FAILED,
            "canceled", DeliveryState.FAILED);

    private final Ledger ledger;

    StatusCallback(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @return false if there is no such delivery */
    public boolean apply(long delivery, Map<String, String> form) {
        String status = form.getOrDefault("MessageStatus", "").toLowerCase(Locale.ROOT);
        DeliveryState state = STATES.getOrDefault(status, DeliveryState.SENT);
        return ledger.receipt(delivery, state, form.get("MessageSid"), reason(state, form));
    }

    private static String reason(DeliveryState state, Map<String, String> form) {
        String code = form.getOrDefault("ErrorCode", "");
        return state != DeliveryState.FAILED || code.isEmpty() ? null : "Twilio error " + code;
    }
}
