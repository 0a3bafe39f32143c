package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a mail server's answer makes of a delivery: 4yz passes, 5yz does not (RFC 5321, 4.2.1). Whoever breaks off after
 * the text was sent may have stored it.
 */
@Component
class MailOutcomes {
    private static final Logger LOG = LoggerFactory.getLogger(MailOutcomes.class);

    /** Sign-in wanted, too weak or wrong: ours to mend. */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private final AtomicBoolean told = new AtomicBoolean();

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
        String reason = "SMTP " + reply.code();
        if (isOurs(reply)) {
            tellOnce(reason + " to " + reply.command());
            return Outcome.retry(delivery, reason, null);
        }
        return reply.code() < 500 ? Outcome.retry(delivery, reason, null) : Outcome.failed(delivery, reason);
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
