package org.rundruf.channel.mail;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Ends writes to a mail server that take too long ({@code mail.smtp.writetimeout}), for all connections on one thread. Left
 * alone, Angus Mail has a thread for each connection and wakes it with every write, several times an e-mail.
 */
@Component
class WriteTimeouts implements DisposableBean {
    private static final String THREAD = "mail-write-timeouts";

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, THREAD);
        thread.setDaemon(true);
        return thread;
    });

    WriteTimeouts() {
        executor.setRemoveOnCancelPolicy(true);
        // Whatever is due first wakes the thread when it is scheduled: this always is, and no write.
        executor.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.SECONDS);
    }

    /** @return for {@code mail.smtp.executor.writetimeout} */
    ScheduledExecutorService executor() {
        return executor;
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
