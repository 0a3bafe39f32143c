package org.rundruf.channel;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Opens e-mails (RFC 5322, MIME). */
public final class MailReader {
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    /** @throws IllegalArgumentException if the bytes are no e-mail */
    public static ReadMail read(byte[] raw) {
        try {
            return read(new MimeMessage(SESSION, new ByteArrayInputStream(raw)));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("no e-mail: " + e.getMessage(), e);
        }
    }

    private static ReadMail read(MimeMessage mail) throws MessagingException, IOException {
        return new ReadMail(
                header(mail, "Subject"),
                header(mail, "From"),
                header(mail, "To"),
                header(mail, "Content-Language"),
                headers(mail),
                part(mail, "text/plain"),
                part(mail, "text/html"));
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        String value = mail.getHeader(name, ", ");
        return value == null ? "" : decoded(value);
    }

    private static List<ReadMail.Header> headers(MimeMessage mail) throws MessagingException {
        List<Header> all = Collections.list(mail.getAllHeaders());
        return all.stream()
                .map(header -> new ReadMail.Header(header.getName(), decoded(header.getValue())))
                .toList();
    }

    private static String decoded(String value) {
        String line = MimeUtility.unfold(value);
        try {
            return MimeUtility.decodeText(line);
        } catch (UnsupportedEncodingException e) {
            return line;
        }
    }

    /** @return the first part of that type, wherever it is nested */
    private static String part(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (part.isMimeType(type)) return content.toString();
        if (!(content instanceof Multipart parts)) return "";
        for (int i = 0; i < parts.getCount(); i++) {
            String found = part(parts.getBodyPart(i), type);
            if (!found.isEmpty()) return found;
        }
        return "";
    }
}
