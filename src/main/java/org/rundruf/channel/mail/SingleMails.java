package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.UUID;
import org.rundruf.channel.Envelope;
import org.rundruf.channel.Fate;
import org.rundruf.rendering.EmailMessage;
import org.rundruf.rendering.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** E-mails to one person that no ledger knows, each handed in once: nothing that the server says stops anybody. */
@Component
public class SingleMails {
    private static final int CLOSING = 421;
    /** Whoever follows the link to unsubscribe is told that it is none. */
    private static final String NOBODY = "test";

    private final SmtpServer server;
    private final MailConnections connections;
    private final DkimSigning dkim;
    private final MailOutcomes outcomes;
    private final PublicUrl publicUrl;
    private final Clock clock;
    private final String from;

    SingleMails(
            SmtpServer server,
            MailConnections connections,
            DkimSigning dkim,
            MailOutcomes outcomes,
            PublicUrl publicUrl,
            Clock clock,
            @Value("${rundruf.mail.from}") String from) {
        this.server = server;
        this.connections = connections;
        this.dkim = dkim;
        this.outcomes = outcomes;
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.from = from;
    }

    /** @return whether the server has it; if it broke off after the text was sent, nobody knows */
    public Fate send(EmailMessage message, String to) {
        if (InternationalMail.isNeeded(to)) {
            return Fate.refused("only ordinary addresses get single e-mails (SMTPUTF8)");
        }
        try {
            MimeMessage mime = dkim.sign(compose(message, to));
            return connections.with(connection -> send(mime, connection));
        } catch (MessagingException e) {
            return Fate.refused("not an e-mail address");
        }
    }

    private Fate send(MimeMessage message, MailConnection connection) {
        try {
            connection.open();
        } catch (MessagingException e) {
            connection.close();
            return Fate.refused(MailOutcomes.NO_CONNECTION);
        }
        try {
            connection.send(message);
            return Fate.SENT;
        } catch (MessagingException e) {
            return refused(SmtpReply.of(e), connection);
        }
    }

    private Fate refused(SmtpReply reply, MailConnection connection) {
        if (reply.code() < 0 || reply.code() == CLOSING) {
            connection.close();
        }
        if (reply.code() < 0) {
            return reply.isBeforeData() ? Fate.refused(MailOutcomes.BROKE_OFF) : Fate.UNCLEAR;
        }
        return Fate.refused(outcomes.why(reply));
    }

    private MimeMessage compose(EmailMessage message, String to) throws MessagingException {
        String sender = new InternetAddress(from, true).getAddress();
        String id = "<test-" + UUID.randomUUID() + sender.replaceFirst("^.*@", "@") + ">";
        Envelope envelope = new Envelope(
                from, sender, to, id, clock.instant(), publicUrl.links().unsubscribe(NOBODY));
        return new MimeComposer(server.session()).compose(message, envelope);
    }
}
