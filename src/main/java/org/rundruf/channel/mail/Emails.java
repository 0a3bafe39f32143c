package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.rundruf.channel.dispatch.Adapter;
import org.rundruf.channel.dispatch.Outgoing;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.rundruf.rendering.EmailMessage;
import org.springframework.stereotype.Component;

/** Sends e-mails over reused connections. */
@Component
public class Emails implements Adapter<EmailMessage> {
    /** A server that has had enough of a connection has not taken the message, and takes it on another. */
    private static final int CLOSING = 421;

    private final MailConnections connections;
    private final PersonalMail personal;
    private final InternationalMail international;
    private final DkimSigning dkim;
    private final MailOutcomes outcomes;

    Emails(
            MailConnections connections,
            InternationalMail international,
            PersonalMail personal,
            DkimSigning dkim,
            MailOutcomes outcomes) {
        this.connections = connections;
        this.international = international;
        this.personal = personal;
        this.dkim = dkim;
        this.outcomes = outcomes;
    }

    @Override
    public Outcome send(Outgoing<EmailMessage> outgoing) {
        Delivery delivery = outgoing.delivery();
        try {
            MimeMessage message = dkim.sign(personal.compose(outgoing));
            if (InternationalMail.isNeeded(delivery.address())) {
                return international.send(delivery, message);
            }
            return connections.with(connection -> send(delivery, message, connection));
        } catch (MessagingException e) {
            return Outcome.failed(delivery, "not an e-mail address");
        }
    }

    private Outcome send(Delivery delivery, MimeMessage message, MailConnection connection) {
        try {
            connection.open();
        } catch (MessagingException e) {
            connection.close();
            return outcomes.notConnected(delivery, e);
        }
        boolean wasUsed = connection.isUsed();
        try {
            connection.send(message);
            return outcomes.sent(delivery, message.getMessageID());
        } catch (MessagingException e) {
            return refused(delivery, message, connection, SmtpReply.of(e), wasUsed);
        }
    }

    private Outcome refused(
            Delivery delivery, MimeMessage message, MailConnection connection, SmtpReply reply, boolean wasUsed) {
        boolean isOver = reply.code() < 0 || reply.code() == CLOSING;
        if (!isOver) {
            return outcomes.of(delivery, reply);
        }
        connection.close();
        boolean isSafeToRepeat = reply.code() == CLOSING || reply.isBeforeData();
        return wasUsed && isSafeToRepeat ? send(delivery, message, connection) : outcomes.of(delivery, reply);
    }
}
