package org.rundruf.channel.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The parts of a report (RFC 6522), found by their types wherever they are nested. */
final class MailParts {
    private static final jakarta.mail.Session SESSION = jakarta.mail.Session.getInstance(new Properties());
    private static final int DEEPEST = 8;

    private final MimeMessage mail;
    private final List<Part> parts = new ArrayList<>();

    /** What somebody wants to know of a mail. */
    @FunctionalInterface
    interface Reading<T> {

        /** @return what it says, or empty if it is not of that kind */
        Optional<T> of(MailParts mail) throws MessagingException, IOException;
    }

    /** @return what a mail says, or empty if it is not of that kind or cannot be read */
    static <T> Optional<T> read(byte[] raw, Reading<T> reading) {
        try {
            return reading.of(new MailParts(raw));
        } catch (MessagingException
                | IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                        unreadable) { // Angus Mail throws these, too: at a continuation of no header
            return Optional.empty();
        }
    }

    private MailParts(byte[] raw) throws MessagingException, IOException {
        mail = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
        collect(mail, 0);
    }

    /** @return values of a header of the mail itself */
    Stream<String> headers(String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    /** @return the first part of one of the types */
    Optional<Part> find(String... types) throws MessagingException {
        for (Part part : parts) {
            for (String type : types) {
                if (part.isMimeType(type)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    /** @return headers of the e-mail that is sent back, whole or only its head; empty if none is */
    Optional<InternetHeaders> returned() throws MessagingException, IOException {
        Optional<Part> part = find(
                "message/rfc822",
                "text/rfc822-headers",
                "message/rfc822-headers",
                "message/global",
                "message/global-headers");
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(new InternetHeaders(part.get().getInputStream(), true));
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && depth < DEEPEST && part.getContent() instanceof MimeMultipart inner) {
            for (int i = 0; i < inner.getCount(); i++) {
                collect(inner.getBodyPart(i), depth + 1);
            }
        } else {
            parts.add(part);
        }
    }
}
