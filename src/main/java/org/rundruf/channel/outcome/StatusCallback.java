package org.rundruf.channel.outcome;

import java.util.Locale;
import java.util.Map;
import org.rundruf.channel.dispatch.WhatsAppWindow;
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

    private static final String CLOSED_ERROR = String.valueOf(WhatsAppWindow.CLOSED_ERROR);

    private final Ledger ledger;
    private final ReplyWindows windows;

    StatusCallback(Ledger ledger, ReplyWindows windows) {
        this.ledger = ledger;
        this.windows = windows;
    }

    /** @return false if there is no such delivery */
    public boolean apply(long delivery, Map<String, String> form) {
        String status = form.getOrDefault("MessageStatus", "").toLowerCase(Locale.ROOT);
        DeliveryState state = STATES.getOrDefault(status, DeliveryState.SENT);
        if (state == DeliveryState.FAILED && isOutsideWindow(form)) {
            windows.close(delivery);
        }
        return ledger.receipt(delivery, state, form.get("MessageSid"), reason(state, form));
    }

    private static String reason(DeliveryState state, Map<String, String> form) {
        String code = form.getOrDefault("ErrorCode", "");
        if (state != DeliveryState.FAILED || code.isEmpty()) {
            return null;
        }
        return "Twilio error " + code + (isOutsideWindow(form) ? ": " + WhatsAppWindow.CLOSED : "");
    }

    private static boolean isOutsideWindow(Map<String, String> form) {
        return CLOSED_ERROR.equals(form.get("ErrorCode"));
    }
}
