package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rundruf.audience.Subscriptions;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a mail server's answer makes of a delivery: 4yz passes, 5yz does not (RFC 5321, 4.2.1). An address of which the
 * enhanced status says that it is gone gets no more. Whoever breaks off after the text was sent may have stored it.
 */
@Component
class MailOutcomes {
    private static final Logger LOG = LoggerFactory.getLogger(MailOutcomes.class);

    /** Sign-in wanted, too weak or wrong: ours to mend. */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private final AtomicBoolean told = new AtomicBoolean();
    private final StatusTable statuses;
    private final Subscriptions subscriptions;

    MailOutcomes(StatusTable statuses, Subscriptions subscriptions) {
        this.statuses = statuses;
        this.subscriptions = subscriptions;
    }

    /** There was no connection, or no signing in: nothing was sent. */
    Outcome notConnected(Delivery delivery, MessagingException failure) {
        tellOnce("No connection to the mail server: " + failure.getMessage());
        return Outcome.retry(delivery, "no connection to the mail server", null);
    }

    /** The server did not take the message. */
    Outcome of(Delivery delivery, SmtpReply reply) {
        if (reply.code() < 0) {
            return reply.isBeforeData()
                    ? Outcome.retry(delivery, "the mail server broke off", null)
                    : Outcome.inDoubt(delivery, "the mail server broke off");
        }
        String reason = ("SMTP " + reply.code() + " " + reply.status()).strip();
        if (isOurs(reply)) {
            tellOnce(reason + " to " + reply.command());
            return Outcome.retry(delivery, reason, null);
        }
        StatusTable.Meaning meaning = statuses.of(reply.status());
        String why = reply.status().isEmpty() ? reason : reason + ": " + meaning.reason();
        if (reply.code() < 500) {
            return Outcome.retry(delivery, why, null);
        }
        if (meaning.fate() == StatusTable.Fate.GONE) {
            subscriptions.stop(delivery.contact(), why);
        }
        return Outcome.failed(delivery, why);
    }

    private static boolean isOurs(SmtpReply reply) {
        return SIGN_IN.contains(reply.code())
                || reply.code() >= 500 && reply.command().equals("MAIL");
    }

    private void tellOnce(String what) {
        if (told.compareAndSet(false, true)) {
            LOG.error("{}; check spring.mail.* and rundruf.mail.from. Messages wait meanwhile.", what);
        }
    }
}
