package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import org.rundruf.channel.Envelope;
import org.rundruf.rendering.EmailMessage;

/** Puts an e-mail together: plain text and HTML, for one recipient. */
public final class MimeComposer {
    private final Session session;

    /** @param session whose settings hold for the message */
    public MimeComposer(Session session) {
        this.session = session;
    }

    /** @throws MessagingException if an address is none */
    public MimeMessage compose(EmailMessage message, Envelope envelope) throws MessagingException {
        IdentifiedMessage mime = new IdentifiedMessage(session, oneLine(envelope.messageId()));
        mime.setFrom(new InternetAddress(oneLine(envelope.from()), true));
        mime.setEnvelopeFrom(envelope.returnPath());
        if (envelope.to() != null) {
            mime.setRecipient(Message.RecipientType.TO, recipient(envelope.to()));
        }
        mime.setSubject(oneLine(message.subject()), UTF_8.name());
        mime.setSentDate(Date.from(envelope.date()));
        describe(mime, message, envelope);
        mime.setContent(alternatives(message, envelope.unsubscribe()));
        mime.saveChanges();
        return mime;
    }

    private static InternetAddress recipient(String address) throws MessagingException {
        InternetAddress recipient = new InternetAddress(address, true);
        recipient.validate();
        return recipient;
    }

    private static void describe(MimeMessage mime, EmailMessage message, Envelope envelope) throws MessagingException {
        mime.setHeader("Content-Language", message.language().tag());
        mime.setHeader("List-Unsubscribe", "<" + oneLine(envelope.unsubscribe()) + ">");
        mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Precedence", "bulk");
    }

    private static MimeMultipart alternatives(EmailMessage message, String unsubscribe) throws MessagingException {
        return new MimeMultipart(
                "alternative",
                part(message.text().replace(EmailMessage.UNSUBSCRIBE, unsubscribe), "plain"),
                part(message.html().replace(EmailMessage.UNSUBSCRIBE, unsubscribe), "html"));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replaceAll("\\R", "\r\n"), UTF_8.name(), subtype);
        return part;
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
