package org.rundruf.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on this machine and can cut a connection so that the other side gets a reset. */
public abstract class TcpServer implements AutoCloseable {
    private static final int BACKLOG = 200;

    private final ServerSocket server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    protected TcpServer() {
        this(0);
    }

    /** @param port 0 for any that is free */
    protected TcpServer(int port) {
        try {
            server = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves one connection until it ends. */
    protected abstract void serve(Socket socket) throws IOException;

    public final void start() {
        workers.execute(this::accept);
    }

    public final int port() {
        return server.getLocalPort();
    }

    final int openConnections() {
        return open.size();
    }

    /** Ends a connection in such a way that its other side reads "connection reset". */
    static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                workers.execute(() -> attend(socket));
            }
        } catch (IOException closed) {
            workers.shutdown();
        }
    }

    private void attend(Socket socket) {
        open.add(socket);
        try (socket) {
            serve(socket);
        } catch (IOException killed) {
            open.remove(socket);
        } finally {
            open.remove(socket);
        }
    }
}
