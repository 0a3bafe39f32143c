package org.rundruf.channel.twilio;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.gate.Cause;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Twilio's status callback. It may come twice, late, out of order, and before the answer to our own request.
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

    private static final Logger LOG = LoggerFactory.getLogger(StatusCallback.class);

    private final AtomicBoolean toldOfStrangers = new AtomicBoolean();
    private final Ledger ledger;
    private final TwilioCodes codes;
    private final TwilioErrors errors;
    private final ChannelGate gate;

    StatusCallback(Ledger ledger, TwilioCodes codes, TwilioErrors errors, ChannelGate gate) {
        this.ledger = ledger;
        this.codes = codes;
        this.errors = errors;
        this.gate = gate;
    }

    /** @return false if there is no such delivery */
    public boolean apply(long delivery, Map<String, String> form) {
        boolean isKnown = move(delivery, form);
        if (!isKnown && toldOfStrangers.compareAndSet(false, true)) {
            LOG.warn(
                    "Twilio reports on delivery {}, which is not in the ledger; does another hub use the same account, or was the"
                            + " database replaced? Others like it are answered 404 and not logged.",
                    delivery);
        }
        return isKnown;
    }

    private boolean move(long delivery, Map<String, String> form) {
        String status = form.getOrDefault("MessageStatus", "").toLowerCase(Locale.ROOT);
        DeliveryState state = STATES.getOrDefault(status, DeliveryState.SENT);
        String reference = form.get("MessageSid");
        if (state == DeliveryState.FAILED) {
            return fail(delivery, reference, code(form.getOrDefault("ErrorCode", "")));
        }
        if (state != DeliveryState.SENT) {
            gate.lift(channel(form), Cause.SENDER);
        }
        return ledger.receipt(delivery, state, reference, null);
    }

    /** Of a message that is not the delivery's last, or is known to have failed, nothing follows. */
    private boolean fail(long delivery, String reference, TwilioCode code) {
        DeliveryState state = ledger.awaited(delivery, reference)
                .map(to -> errors.react(to.channel(), to.contact(), code, Cause.SENDER, null))
                .orElse(DeliveryState.FAILED);
        return ledger.receipt(delivery, state, reference, code.code() == 0 ? null : code.text());
    }

    private TwilioCode code(String number) {
        int code = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        return codes.find(code).orElse(new TwilioCode(code, Meaning.PERMANENT, "unknown", null, null));
    }

    private static Channel channel(Map<String, String> form) {
        return form.getOrDefault("To", "").startsWith("whatsapp:") ? Channel.WHATSAPP : Channel.SMS;
    }
}
