package org.rundruf.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a server. While it is silent it takes connections, and whatever comes over them, and says nothing. */
final class Gateway extends TcpServer {
    private final ExecutorService answers = Executors.newCachedThreadPool();
    private volatile int target;
    private volatile boolean silent;

    /** From now on connections lead to that port of this machine. */
    void leadTo(int port) {
        target = port;
        silent = false;
    }

    /** Connections that are open, too, lead nowhere any more. */
    void fallSilent() {
        silent = true;
    }

    @Override
    protected void serve(Socket socket) throws IOException {
        if (silent) {
            swallow(socket);
            return;
        }
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            server.setTcpNoDelay(true);
            answers.execute(() -> copyQuietly(server, socket));
            copy(socket, server);
        }
    }

    private static void swallow(Socket socket) throws IOException {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void copyQuietly(Socket from, Socket to) {
        try (to) {
            copy(from, to);
        } catch (IOException closed) {
            // one side has hung up, and so does the other
        }
    }

    private void copy(Socket from, Socket to) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = from.getInputStream().read(buffer);
                read >= 0;
                read = from.getInputStream().read(buffer)) {
            if (!silent) {
                to.getOutputStream().write(buffer, 0, read);
            }
        }
    }

    @Override
    public void close() {
        super.close();
        answers.shutdownNow();
    }
}
