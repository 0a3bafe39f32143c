package org.rundruf.channel.twilio;

import com.twilio.exception.TwilioException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.rundruf.audience.Conversations;
import org.rundruf.audience.Subscriptions;
import org.rundruf.channel.dispatch.WhatsAppWindow;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What an error of Twilio's makes of a delivery.
 *
 * <p>A 5xx and a lost answer leave open whether the message was taken; only 429, and 503 with a time to come back, say
 * that it was not.
 *
 * @see <a href="https://www.twilio.com/docs/api/errors">Twilio's errors</a>
 */
@Component
class TwilioOutcomes {
    private static final Logger LOG = LoggerFactory.getLogger(TwilioOutcomes.class);

    /** "Attempt to send to unsubscribed recipient". */
    private static final int STOPPED = 21610;

    /** Too many requests; too many messages queued for our number. */
    private static final Set<Integer> BUSY = Set.of(20429, 21611);

    /** Wrong account, token, permission or address of the API: ours to mend, and then the message can go out. */
    private static final Set<Integer> MISCONFIGURED = Set.of(401, 403, 404);

    private static final List<Class<? extends Exception>> NOT_CONNECTED = List.of(
            ConnectException.class,
            ConnectTimeoutException.class,
            ConnectionRequestTimeoutException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            SSLHandshakeException.class);

    private final Subscriptions subscriptions;
    private final Conversations conversations;
    private final AtomicBoolean told = new AtomicBoolean();

    TwilioOutcomes(Subscriptions subscriptions, Conversations conversations) {
        this.subscriptions = subscriptions;
        this.conversations = conversations;
    }

    /** The provider answered with an error. */
    Outcome of(Delivery delivery, Refusal refusal) {
        if (refusal.code() == STOPPED) {
            subscriptions.stop(delivery.contact(), refusal.getMessage());
            return Outcome.suppressed(delivery, refusal.getMessage());
        }
        if (refusal.code() == WhatsAppWindow.CLOSED_ERROR) {
            conversations.forget(delivery.contact());
            return Outcome.failed(delivery, refusal.getMessage() + ": " + WhatsAppWindow.CLOSED);
        }
        if (isNotTaken(refusal)) {
            return Outcome.retry(delivery, refusal.getMessage(), refusal.retryAfter());
        }
        return refusal.status() >= 500
                ? Outcome.inDoubt(delivery, refusal.getMessage())
                : Outcome.failed(delivery, refusal.getMessage());
    }

    private boolean isNotTaken(Refusal refusal) {
        if (MISCONFIGURED.contains(refusal.status())) {
            tellOnce(refusal);
            return true;
        }
        return refusal.status() == 429
                || BUSY.contains(refusal.code())
                || refusal.status() == 503 && refusal.retryAfter() != null;
    }

    /** There was no answer: nobody knows, unless there was not even a connection. */
    Outcome of(Delivery delivery, TwilioException lost) {
        boolean connected = NOT_CONNECTED.stream().noneMatch(type -> type.isInstance(lost.getCause()));
        return connected
                ? Outcome.inDoubt(delivery, "no answer from Twilio")
                : Outcome.retry(delivery, "no connection to Twilio", null);
    }

    private void tellOnce(Refusal refusal) {
        if (told.compareAndSet(false, true)) {
            LOG.error(
                    "{} (HTTP {}); check rundruf.twilio.account-sid, auth-token and base-url. Messages wait meanwhile.",
                    refusal.getMessage(),
                    refusal.status());
        }
    }
}
