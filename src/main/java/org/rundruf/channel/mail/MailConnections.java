package org.rundruf.channel.mail;

import java.time.Clock;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** As many connections as the mail server is to see at once; the one used last is used next. */
@Component
class MailConnections implements DisposableBean {
    private final BlockingDeque<MailConnection> free = new LinkedBlockingDeque<>();

    MailConnections(SmtpServer server, Clock clock, @Value("${rundruf.mail.connections}") int count) {
        Stream.generate(() -> new MailConnection(server, clock)).limit(count).forEach(free::add);
    }

    /** Lends a connection; waits for one if all are lent. */
    <T> T with(Function<MailConnection, T> work) {
        MailConnection connection = take();
        try {
            return work.apply(connection);
        } finally {
            free.addFirst(connection);
        }
    }

    private MailConnection take() {
        try {
            return free.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a connection", e);
        }
    }

    @Override
    public void destroy() {
        free.forEach(MailConnection::close);
    }
}
