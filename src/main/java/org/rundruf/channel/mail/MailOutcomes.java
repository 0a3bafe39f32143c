package org.rundruf.channel.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Set;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.Subscriptions;
import org.rundruf.channel.gate.Cause;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.springframework.stereotype.Component;

/**
 * What a mail server's answer makes of a delivery: 4yz passes, 5yz does not (RFC 5321, 4.2.1). An address of which the
 * enhanced status says that it is gone gets no more. Whoever breaks off after the text was sent may have stored it.
 */
@Component
class MailOutcomes {
    static final String NO_CONNECTION = "no connection to the mail server";
    static final String BROKE_OFF = "the mail server broke off, or did not answer";
    private static final String SETTINGS = "spring.mail.username, spring.mail.password and rundruf.mail.from";

    /** Said of a message, whenever its size is announced. */
    private static final int TOO_LARGE = 552;

    /** Sign-in wanted, too weak or wrong: ours to mend. */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private final StatusTable statuses;
    private final Subscriptions subscriptions;
    private final ChannelGate gate;

    MailOutcomes(StatusTable statuses, Subscriptions subscriptions, ChannelGate gate) {
        this.statuses = statuses;
        this.subscriptions = subscriptions;
        this.gate = gate;
    }

    /** The server has it. */
    Outcome sent(Delivery delivery, String messageId) {
        gate.answered(Channel.EMAIL);
        gate.lift(Channel.EMAIL, Cause.CONFIGURATION);
        return Outcome.sent(delivery, messageId);
    }

    /** There was no connection, or no signing in: nothing was sent, and the next message would fare no better. */
    Outcome notConnected(Delivery delivery, MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return misconfigured(delivery, "the mail server refuses to sign us in: " + failure.getMessage());
        }
        gate.unreachable(
                Channel.EMAIL, NO_CONNECTION + ": " + failure.getMessage().strip());
        return Outcome.waiting(delivery, NO_CONNECTION, null);
    }

    private Outcome misconfigured(Delivery delivery, String reason) {
        gate.misconfigured(Channel.EMAIL, Cause.CONFIGURATION, reason.strip() + "; check " + SETTINGS);
        return Outcome.waiting(delivery, reason, null);
    }

    /** The server did not take the message. */
    Outcome of(Delivery delivery, SmtpReply reply) {
        if (reply.code() < 0) {
            gate.unanswered(Channel.EMAIL, BROKE_OFF);
            return reply.isBeforeData()
                    ? Outcome.retry(delivery, BROKE_OFF, null)
                    : Outcome.inDoubt(delivery, BROKE_OFF);
        }
        gate.answered(Channel.EMAIL);
        if (isOurs(reply)) {
            return misconfigured(delivery, said(reply) + " to " + reply.command());
        }
        String why = why(reply);
        if (reply.code() < 500) {
            return Outcome.retry(delivery, why, null);
        }
        if (statuses.of(reply.status()).fate() == StatusTable.Fate.GONE) {
            subscriptions.stop(delivery.contact(), why);
        }
        return Outcome.failed(delivery, why);
    }

    /** @return why the server did not take it, as the report says it */
    String why(SmtpReply reply) {
        String said = said(reply);
        return reply.status().isEmpty()
                ? said
                : said + ": " + statuses.of(reply.status()).reason();
    }

    private static String said(SmtpReply reply) {
        return ("SMTP " + reply.code() + " " + reply.status()).strip();
    }

    private static boolean isOurs(SmtpReply reply) {
        boolean isSenderRefused = reply.code() >= 500
                && reply.code() != TOO_LARGE
                && reply.command().equals("MAIL");
        return SIGN_IN.contains(reply.code()) || isSenderRefused;
    }
}
