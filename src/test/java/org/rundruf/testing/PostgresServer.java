package org.rundruf.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Debian's PostgreSQL on a free port and in a temporary folder: one server a JVM, gone when the JVM ends.
 *
 * <p>The server refuses to run as root, so a test run by root starts it as {@code postgres}.
 */
final class PostgresServer {
    static final String USER = "rundruf";
    private static final String TEMPLATE = "migrated";
    private static PostgresServer instance;

    private final AtomicInteger databases = new AtomicInteger();
    private final Path folder;
    private final int port;

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static synchronized PostgresServer running() {
        if (instance == null) {
            instance = start();
        }
        return instance;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** @return the name of a new database that equals the migrated one; copying is far quicker than migrating */
    synchronized String copyOfTemplate() {
        String name = "test" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return name;
    }

    private static PostgresServer start() {
        try {
            PostgresServer server = empty();
            server.migrateTemplate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a server of its own without the template */
    static PostgresServer empty() throws IOException {
        PostgresServer server = new PostgresServer(ownedFolder(), freePort());
        server.initialise();
        Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
        server.launch();
        return server;
    }

    private void initialise() throws IOException {
        run("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
    }

    void launch() throws IOException {
        String options = "-h 127.0.0.1 -p " + port + " -k " + folder + " -c fsync=off -c max_connections=300";
        run(
                "pg_ctl",
                "start",
                "-w",
                "-s",
                "-D",
                data(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options);
    }

    private void migrateTemplate() {
        execute("CREATE DATABASE " + TEMPLATE);
        try (var pool = Databases.pool(url(TEMPLATE), USER)) {
            Databases.migrated(pool);
        }
    }

    /** As if the machine went down: {@code pg_ctl} signals the process whose id stands in the data folder. */
    void stop() throws IOException {
        run("pg_ctl", "stop", "-s", "-m", "immediate", "-D", data());
    }

    private void remove() {
        try {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                stop();
            }
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(binaries().resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("rundruf-postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        expectSuccess(process, output);
    }

    private static void expectSuccess(Process process, Path output) throws IOException {
        int status = process.onExit().join().exitValue();
        String text = Files.readString(output);
        Files.delete(output);
        if (status != 0) {
            throw new IOException("PostgreSQL does not start (" + status + "): " + text);
        }
    }

    private static Path binaries() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.comparing(
                            v -> Integer.valueOf(v.getFileName().toString())))
                    .orElseThrow(() -> new IOException("apt-get install postgresql"))
                    .resolve("bin");
        }
    }

    private static Path ownedFolder() throws IOException {
        Path folder = Files.createTempDirectory("rundruf-postgres");
        if (isRoot()) {
            var users = folder.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(folder, users.lookupPrincipalByName("postgres"));
        }
        return folder;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
