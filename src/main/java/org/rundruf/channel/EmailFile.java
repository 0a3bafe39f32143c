package org.rundruf.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.rundruf.channel.mail.MimeComposer;
import org.rundruf.rendering.EmailMessage;

/** An e-mail as a file (message/rfc822), byte for byte as it would be sent. */
public final class EmailFile {
    private EmailFile() {}

    /** @throws IllegalArgumentException if an address of the envelope is none */
    public static byte[] write(EmailMessage message, Envelope envelope) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new MimeComposer(Session.getInstance(new Properties()))
                    .compose(message, envelope)
                    .writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
