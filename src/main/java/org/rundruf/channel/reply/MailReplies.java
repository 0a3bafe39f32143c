package org.rundruf.channel.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.rundruf.audience.inbox.Outbox.Reply;
import org.rundruf.channel.Fate;
import org.rundruf.channel.mail.PlainMail;
import org.springframework.stereotype.Component;

/** Answers to e-mails. */
@Component
class MailReplies {
    private final PlainMail mail;

    MailReplies(PlainMail mail) {
        this.mail = mail;
    }

    Fate send(Reply reply) {
        try {
            mail.send(new PlainMail.Message(
                    reply.address(),
                    reply.subject(),
                    reply.text(),
                    reply.language(),
                    "reply-" + reply.letter() + "-" + reply.attempt()));
            return Fate.SENT;
        } catch (MessagingException failure) {
            return isRefusal(failure) ? Fate.refused(failure.getMessage()) : Fate.UNCLEAR;
        }
    }

    private static boolean isRefusal(MessagingException failure) {
        return failure instanceof MailConnectException
                || failure instanceof AddressException
                || failure instanceof SMTPSendFailedException
                || failure instanceof SendFailedException;
    }
}
