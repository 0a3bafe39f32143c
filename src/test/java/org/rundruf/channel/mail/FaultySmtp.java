package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.rundruf.channel.SmtpEndpoint;

/** A mail server that treats each recipient as its address says, such as {@code busy@…}. */
public final class FaultySmtp implements SmtpEndpoint, AutoCloseable {
    private final ServerSocket server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<String> stored = new CopyOnWriteArrayList<>();
    private final List<String> senders = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private volatile String extension;
    private volatile int messagesPerConnection = Integer.MAX_VALUE;

    public FaultySmtp() throws IOException {
        this(0);
    }

    /** @param port to listen on, 0 for any that is free */
    FaultySmtp(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        workers.execute(this::accept);
    }

    void closeAfter(int messages) {
        messagesPerConnection = messages;
    }

    /** @return the messages that it took, as they were sent */
    public List<String> stored() {
        return stored;
    }

    /** From now on this extension is named in the greeting. */
    void offer(String name) {
        extension = name;
    }

    /** @return what was said to it, without the messages */
    List<String> commands() {
        return commands;
    }

    /** @return return paths, in the order in which they were named */
    List<String> senders() {
        return senders;
    }

    int connections() {
        return connections.get();
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public int port() {
        return server.getLocalPort();
    }

    /** Listens no longer. */
    void stop() throws IOException {
        server.close();
        workers.shutdownNow();
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                connections.incrementAndGet();
                workers.execute(() -> serve(socket));
            }
        } catch (IOException closed) {
            workers.shutdown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new Conversation(socket).run();
        } catch (IOException gone) {
            connections.get();
        }
    }

    private final class Conversation {
        private final BufferedReader in;
        private final OutputStream out;
        private int messages;
        private String recipient = "";

        Conversation(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out = socket.getOutputStream();
        }

        void run() throws IOException {
            say("220 faulty");
            String line = in.readLine();
            while (line != null && answer(line)) {
                line = in.readLine();
            }
        }

        /** @return false to hang up */
        private boolean answer(String line) throws IOException {
            commands.add(line);
            if (line.startsWith("EHLO") && extension != null) {
                return say("250-faulty\r\n250 " + extension);
            } else if (line.startsWith("MAIL") && messages >= messagesPerConnection) {
                return say("421 too many messages on this connection") && false;
            } else if (line.startsWith("MAIL")) {
                senders.add(line.replaceAll(".*<(.*)>.*", "$1"));
                return say("250 ok");
            } else if (line.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<(.*)@.*", "$1");
                return recipient(recipient);
            } else if (line.equals("DATA")) {
                return data();
            }
            return say(line.equals("QUIT") ? "221 bye" : "250 ok");
        }

        private boolean recipient(String name) throws IOException {
            return switch (name) {
                case "busy" -> say("451 greylisted");
                case "gone" -> say("550 no such user");
                case "unknown" -> say("550 5.1.1 no such user");
                case "policy" -> say("550 5.7.1 we do not want this");
                case "full-mailbox" -> say("552 5.2.2 mailbox full");
                case "greylisted" -> say("450 4.7.1 come back later");
                case "closing" -> say("421 shutting down") && false;
                default -> say("250 ok");
            };
        }

        private boolean data() throws IOException {
            say("354 go on");
            if (recipient.equals("deaf")) {
                return readNoMore();
            }
            StringBuilder text = new StringBuilder();
            for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
                text.append(line).append('\n');
            }
            messages++;
            return switch (recipient) {
                case "spam" -> say("554 refused");
                case "large" -> say("552 5.3.4 message too big");
                case "full" -> say("452 no space");
                case "drop" -> stored.add(text.toString()) && false;
                default -> stored.add(text.toString()) && say("250 stored");
            };
        }

        private boolean readNoMore() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return false;
        }

        private boolean say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(UTF_8));
            out.flush();
            return true;
        }
    }
}
