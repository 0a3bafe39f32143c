package org.rundruf.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rundruf.testing.Databases.Address;

/** A PostgreSQL server of its own that a test may stop in the middle of something and start again. */
public final class FrailPostgres {
    private static final String DATABASE = "frail";
    private final PostgresServer server;

    /** Starts it, with an empty database. */
    public FrailPostgres() {
        try {
            server = PostgresServer.empty();
            server.execute("CREATE DATABASE " + DATABASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Address address() {
        return new Address(server.url(DATABASE), PostgresServer.USER);
    }

    /** Nobody is asked and nothing is tidied up. */
    public void stop() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start() {
        try {
            server.launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
