package org.rundruf.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One reused connection to the mail server; not for use by two threads at once. */
final class MailConnection {
    /** A connection that was idle for so long is asked (NOOP) before it is used. */
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final SmtpServer server;
    private final Clock clock;
    private Transport transport;
    private Instant lastUsed;

    MailConnection(SmtpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** @return true if it has carried mail before, so that the server may have given it up */
    boolean isUsed() {
        return lastUsed != null;
    }

    /** Connects, if it is not connected any more. */
    void open() throws MessagingException {
        if (transport != null && isStale()) {
            close();
        }
        if (transport == null) {
            transport = server.connect();
        }
    }

    void send(MimeMessage message) throws MessagingException {
        transport.sendMessage(message, message.getAllRecipients());
        lastUsed = clock.instant();
    }

    void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            // there was nothing left to close
        } finally {
            transport = null;
            lastUsed = null;
        }
    }

    private boolean isStale() {
        return lastUsed != null && lastUsed.plus(IDLE).isBefore(clock.instant()) && !transport.isConnected();
    }
}
