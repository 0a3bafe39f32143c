package org.rundruf.testing;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.util.FileSystemUtils;

/** An Artemis broker that listens on a port of this machine and keeps its journal in a folder. */
public final class ArtemisServer implements AutoCloseable {
    private final Path folder;
    private final int port = freePort();
    private EmbeddedActiveMQ server;

    /** @param folder that is its own; it does not run yet */
    public ArtemisServer(Path folder) {
        this.folder = folder;
    }

    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** Starts it, on the same port as before. */
    public ArtemisServer start() {
        try {
            ConfigurationImpl configuration = new ConfigurationImpl();
            configuration.setSecurityEnabled(false);
            configuration.setJournalDirectory(folder.resolve("journal").toString());
            configuration.setBindingsDirectory(folder.resolve("bindings").toString());
            configuration.setPagingDirectory(folder.resolve("paging").toString());
            configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
            configuration.addAcceptorConfiguration("tcp", url());
            server = new EmbeddedActiveMQ().setConfiguration(configuration).start();
            return this;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it, and takes its disk away. */
    public void loseEverything() {
        close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many messages lie in a queue, or were handed out and not acknowledged */
    public long depth(String queue) {
        Queue found = server.getActiveMQServer().locateQueue(SimpleString.of(queue));
        return found == null ? 0 : found.getMessageCount();
    }

    /** Somebody puts messages into a queue, the most urgent ones that there are. */
    public void put(String queue, List<String> texts) {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url());
                JMSContext context = factory.createContext()) {
            texts.forEach(text -> context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setPriority(9)
                    .send(context.createQueue(queue), text));
            context.createProducer().send(context.createQueue(queue), new byte[] {0, 1, 2});
        }
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.stop();
                server = null;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
