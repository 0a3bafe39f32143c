package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends an e-mail of plain text to somebody the city works with, over the connections of all other e-mails. */
@Component
public class PlainMail {
    private final MailConnections connections;
    private final SmtpServer server;
    private final String from;
    private final Clock clock;

    PlainMail(MailConnections connections, SmtpServer server, @Value("${rundruf.mail.from}") String from, Clock clock) {
        this.connections = connections;
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /**
     * @param to an address
     * @param subject one line
     * @param language BCP 47 tag of the text
     * @param id what it is about; the same for a repeat, which so has the same Message-ID
     */
    public record Message(String to, String subject, String text, String language, String id) {}

    /** @throws MessagingException if an address is none, there is no connection or the server refuses it */
    public void send(Message message) throws MessagingException {
        MimeMessage mime = compose(message);
        Optional<MessagingException> failure = connections.with(connection -> send(mime, connection));
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private static Optional<MessagingException> send(MimeMessage message, MailConnection connection) {
        try {
            connection.open();
            connection.send(message);
            return Optional.empty();
        } catch (MessagingException e) {
            connection.close();
            return Optional.of(e);
        }
    }

    private MimeMessage compose(Message message) throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        String domain = sender.getAddress().replaceFirst("^.*@", "");
        MimeMessage mime = new IdentifiedMessage(server.session(), "<" + message.id() + "@" + domain + ">");
        mime.setFrom(sender);
        mime.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
        mime.setSubject(message.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8.name());
        mime.setSentDate(Date.from(clock.instant()));
        mime.setHeader("Content-Language", message.language());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setText(message.text().replaceAll("\\R", "\r\n"), UTF_8.name());
        mime.saveChanges();
        return mime;
    }
}
