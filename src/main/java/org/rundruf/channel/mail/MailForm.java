package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.rundruf.channel.Envelope;
import org.rundruf.rendering.EmailMessage;

/** An e-mail as bytes, made once for all who read a language; what is personal is filled in as it is written. */
final class MailForm {
    private static final Session NO_SETTINGS = Session.getInstance(new Properties());
    private static final String LINE_END = "\r\n";
    /** RFC 5322, 3.3. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final byte[] head;
    private final byte[] delimiter;
    private final byte[] end;
    private final EncodedPart text;
    private final EncodedPart html;

    /** @param from as in {@code Name <address>}. @throws MessagingException if that is no address */
    MailForm(EmailMessage message, String from) throws MessagingException {
        String boundary = "rundruf-" + UUID.nameUUIDFromBytes((message.subject() + message.html()).getBytes(UTF_8));
        head = head(message, from, boundary);
        delimiter = ("--" + boundary + LINE_END).getBytes(US_ASCII);
        end = ("--" + boundary + "--" + LINE_END).getBytes(US_ASCII);
        text = EncodedPart.of("plain", message.text());
        html = EncodedPart.of("html", message.html());
    }

    void writeTo(OutputStream out, Envelope envelope) throws IOException {
        out.write(personal(envelope).getBytes(UTF_8));
        out.write(head);
        out.write(delimiter);
        text.writeTo(out, envelope.unsubscribe());
        out.write(LINE_END.getBytes(US_ASCII));
        out.write(delimiter);
        html.writeTo(out, envelope.unsubscribe());
        out.write(LINE_END.getBytes(US_ASCII));
        out.write(end);
    }

    private static String personal(Envelope envelope) {
        String to = envelope.to() == null ? "" : "To: " + Lines.one(envelope.to()) + LINE_END;
        return "Date: " + DATE.format(envelope.date()) + LINE_END + to + "Message-ID: "
                + Lines.one(envelope.messageId()) + LINE_END + "List-Unsubscribe: <"
                + Lines.one(envelope.unsubscribe()) + ">" + LINE_END;
    }

    private static byte[] head(EmailMessage message, String from, String boundary) throws MessagingException {
        MimeMessage mime = new MimeMessage(NO_SETTINGS);
        mime.setFrom(new InternetAddress(Lines.one(from), true));
        mime.setSubject(Lines.one(message.subject()), UTF_8.name());
        mime.setHeader("Content-Language", message.language().tag());
        mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Precedence", "bulk");
        mime.setHeader("MIME-Version", "1.0");
        mime.setHeader("Content-Type", "multipart/alternative;" + LINE_END + "\tboundary=\"" + boundary + "\"");
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (String line : Collections.list(mime.getAllHeaderLines())) {
            head.writeBytes((line + LINE_END).getBytes(US_ASCII));
        }
        head.writeBytes(LINE_END.getBytes(US_ASCII));
        return head.toByteArray();
    }
}
