package org.rundruf.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.rundruf.crash.Mishaps.Mishap;

/** A mail server that refuses for now, hangs up, and now and then stores a message without saying so. */
final class LossySmtp extends TcpServer {
    private final Accepted accepted = new Accepted();
    private final AtomicInteger storedInSilence = new AtomicInteger();
    private final Mishaps mishaps;

    LossySmtp(long seed) {
        this.mishaps = new Mishaps(seed);
    }

    Accepted accepted() {
        return accepted;
    }

    /** @return messages that were stored although their sender was cut off: to repeat them is right */
    int storedInSilence() {
        return storedInSilence.get();
    }

    int mishaps() {
        return mishaps.total();
    }

    @Override
    protected void serve(Socket socket) throws IOException {
        new Conversation(socket).run();
    }

    private final class Conversation {
        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;
        private String recipient;
        private Mishap mishap;

        Conversation(Socket socket) throws IOException {
            this.socket = socket;
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out = socket.getOutputStream();
        }

        void run() throws IOException {
            say("220 lossy");
            String line = in.readLine();
            while (line != null && answer(line)) {
                line = in.readLine();
            }
        }

        /** @return false once the connection is over */
        private boolean answer(String line) throws IOException {
            if (line.startsWith("MAIL")) {
                mishap = mishaps.next();
                return mishap == Mishap.ERROR_BEFORE ? say("421 closing") && false : say("250 ok");
            } else if (line.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<(.*)>.*", "$1");
                return recipient();
            } else if (line.equals("DATA")) {
                mishaps.delay();
                return data();
            }
            return line.equals("QUIT") ? say("221 bye") && false : say("250 ok");
        }

        private boolean recipient() throws IOException {
            if (CrashPlan.isDead(recipient)) {
                return say("550 5.1.1 no such user");
            }
            return say(mishap == Mishap.BUSY ? "451 4.7.1 greylisted" : "250 ok");
        }

        private boolean data() throws IOException {
            say("354 go on");
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null || mishap == Mishap.RESET_BEFORE) {
                    return cut();
                }
            }
            return stored();
        }

        private boolean stored() throws IOException {
            if (mishap == Mishap.REFUSED_FOR_NOW) {
                return say("452 4.3.1 no space now");
            }
            accepted.add(recipient);
            if (mishap == Mishap.RESET_AFTER) {
                storedInSilence.incrementAndGet();
                return cut();
            }
            return say("250 stored");
        }

        private boolean cut() throws IOException {
            reset(socket);
            return false;
        }

        private boolean say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(UTF_8));
            out.flush();
            return true;
        }
    }
}
