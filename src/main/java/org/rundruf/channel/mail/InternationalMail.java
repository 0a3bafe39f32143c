package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.springframework.stereotype.Component;

/**
 * Sends to the few whose address has letters beyond ASCII before the @, over a connection of its own: other e-mails must
 * not ask for SMTPUTF8 (RFC 6531), as not every server on their way has it.
 */
@Component
class InternationalMail {
    private final SmtpServer server;
    private final MailOutcomes outcomes;

    InternationalMail(SmtpServer server, MailOutcomes outcomes) {
        this.server = server;
        this.outcomes = outcomes;
    }

    static boolean isNeeded(String address) {
        return address.chars().anyMatch(c -> c > 0x7e);
    }

    Outcome send(Delivery delivery, MimeMessage message) {
        Transport transport;
        try {
            transport = server.connectForUtf8();
        } catch (MessagingException e) {
            return outcomes.notConnected(delivery, e);
        }
        try (transport) {
            if (transport instanceof SMTPTransport smtp && !smtp.supportsExtension("SMTPUTF8")) {
                return Outcome.failed(delivery, "the mail server takes no address beyond ASCII (SMTPUTF8)");
            }
            transport.sendMessage(message, message.getAllRecipients());
            return outcomes.sent(delivery, message.getMessageID());
        } catch (MessagingException e) {
            return outcomes.of(delivery, SmtpReply.of(e));
        }
    }
}
