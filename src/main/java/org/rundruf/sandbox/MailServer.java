package org.rundruf.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rundruf.channel.SmtpEndpoint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.TooMuchDataException;
import org.subethamail.smtp.server.SMTPServer;

/** The built-in mail server: takes every e-mail and keeps it as it came; reading is left to whoever looks at it. */
@Component
@Conditional(BuiltIn.Mailbox.class)
class MailServer implements SmtpEndpoint, SmartLifecycle {
    /** What fits into a column of bytes on every database. */
    static final int LARGEST = 1_000_000;

    private final SMTPServer server;
    private final MessageStore store;
    private final Clock clock;

    /** @param port where it listens on this machine; 0 for any free port */
    MailServer(MessageStore store, Clock clock, @Value("${rundruf.sandbox.smtp-port:0}") int port) {
        this.store = store;
        this.clock = clock;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .softwareName("Rundruf sandbox")
                .hostName("localhost")
                .maxMessageSize(LARGEST)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(session -> new Letter())
                .build();
    }

    @Override
    public String host() {
        return InetAddress.getLoopbackAddress().getHostAddress();
    }

    @Override
    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }

    /** Before everything that sends, after it when stopping. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    /** One transaction of RFC 5321: it is stored for every recipient before it is acknowledged. */
    private final class Letter implements MessageHandler {
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) {
            recipients.add(address);
        }

        @Override
        public String data(InputStream content) throws IOException {
            byte[] raw = content.readNBytes(LARGEST + 1);
            if (raw.length > LARGEST) throw new TooMuchDataException("at most " + LARGEST + " bytes");
            OffsetDateTime now = OffsetDateTime.now(clock);
            for (String recipient : recipients) store.add(new Mail(0, sender, recipient, raw, now));
            return null;
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
