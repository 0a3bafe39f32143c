package org.rundruf.channel.twilio;

import com.twilio.exception.TwilioException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.rundruf.channel.gate.Cause;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Outcome;
import org.springframework.stereotype.Component;

/**
 * What Twilio's answer makes of a delivery.
 *
 * <p>A 5xx and a lost answer leave open whether the message was taken; only 429, and 503 with a time to come back, say
 * that it was not.
 */
@Component
class TwilioOutcomes {
    private static final String NO_ANSWER = "no answer from Twilio";
    static final String NO_CONNECTION = "no connection to Twilio";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int SERVER_ERROR = 500;

    /** Wrong account, token, permission or address of the API: ours to mend, and then the message can go out. */
    private static final Set<Integer> MISCONFIGURED = Set.of(401, 403, 404);

    private static final String ACCESS =
            "rundruf.twilio.account-sid, rundruf.twilio.auth-token and rundruf.twilio.base-url";

    private static final List<Class<? extends Exception>> NOT_CONNECTED = List.of(
            ConnectException.class,
            ConnectTimeoutException.class,
            ConnectionRequestTimeoutException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            SSLHandshakeException.class);

    private final TwilioCodes codes;
    private final TwilioErrors errors;
    private final ChannelGate gate;

    TwilioOutcomes(TwilioCodes codes, TwilioErrors errors, ChannelGate gate) {
        this.codes = codes;
        this.errors = errors;
        this.gate = gate;
    }

    /** Twilio has it. */
    Outcome sent(Delivery delivery, String sid) {
        gate.answered(delivery.channel());
        gate.lift(delivery.channel(), Cause.CONFIGURATION);
        return Outcome.sent(delivery, sid);
    }

    /** Twilio answered with an error. */
    Outcome refused(Delivery delivery, Refusal refusal) {
        if (isOpen(refusal)) {
            gate.unanswered(delivery.channel(), refusal.getMessage());
            return Outcome.inDoubt(delivery, refusal.getMessage());
        }
        gate.answered(delivery.channel());
        TwilioCode code = meaning(refusal);
        if (code.meaning() != Meaning.CONFIGURATION && code.meaning() != Meaning.BUSY) {
            gate.lift(delivery.channel(), Cause.CONFIGURATION);
        }
        DeliveryState state =
                errors.react(delivery.channel(), delivery.contact(), code, Cause.CONFIGURATION, refusal.retryAfter());
        return outcome(delivery, state, code.text(), refusal.retryAfter());
    }

    /** There is nobody to send it from. */
    Outcome unsendable(Delivery delivery, String setting) {
        TwilioCode code = new TwilioCode(0, Meaning.CONFIGURATION, "sender", null, setting);
        errors.react(delivery.channel(), delivery.contact(), code, Cause.CONFIGURATION, null);
        return Outcome.waiting(delivery, code.text(), null);
    }

    /** @return true if Twilio may have taken it all the same */
    static boolean isOpen(Refusal refusal) {
        boolean comesBack = refusal.status() == UNAVAILABLE && refusal.retryAfter() != null;
        return refusal.status() >= SERVER_ERROR && !comesBack;
    }

    /** @return why Twilio did not take it, as the report says it */
    String reason(Refusal refusal) {
        return meaning(refusal).text();
    }

    /** By the table; a code that it does not have by the status. */
    private TwilioCode meaning(Refusal refusal) {
        int code = refusal.code();
        if (refusal.status() == TOO_MANY_REQUESTS || refusal.status() == UNAVAILABLE) {
            return new TwilioCode(code, Meaning.BUSY, "busy", null, null);
        }
        String reason = "HTTP " + refusal.status();
        return codes.find(code)
                .orElseGet(() -> MISCONFIGURED.contains(refusal.status())
                        ? new TwilioCode(code, Meaning.CONFIGURATION, reason, null, ACCESS)
                        : new TwilioCode(code, Meaning.PERMANENT, reason, null, null));
    }

    private static Outcome outcome(Delivery delivery, DeliveryState state, String reason, Duration retryAfter) {
        return switch (state) {
            case SUPPRESSED -> Outcome.suppressed(delivery, reason);
            case RETRYING -> Outcome.retry(delivery, reason, retryAfter);
            case QUEUED -> Outcome.waiting(delivery, reason, retryAfter);
            default -> Outcome.failed(delivery, reason);
        };
    }

    /** @return true if Twilio was not even reached */
    static boolean isUnconnected(TwilioException lost) {
        return NOT_CONNECTED.stream().anyMatch(type -> type.isInstance(lost.getCause()));
    }

    /**
     * There was no answer: nobody knows, unless there was not even a connection. Then it is not this delivery's fault, and
     * the next one would fare no better.
     */
    Outcome lost(Delivery delivery, TwilioException lost) {
        if (!isUnconnected(lost)) {
            gate.unanswered(delivery.channel(), NO_ANSWER);
            return Outcome.inDoubt(delivery, NO_ANSWER);
        }
        gate.unreachable(
                delivery.channel(), NO_CONNECTION + ": " + lost.getCause().getMessage());
        return Outcome.waiting(delivery, NO_CONNECTION, null);
    }
}
