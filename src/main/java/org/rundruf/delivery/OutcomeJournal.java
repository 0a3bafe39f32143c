package org.rundruf.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outcomes that the database did not take, a line each in a file. What is in it survives the end of the process.
 *
 * <p>Its room is taken beforehand, more than everything that can be under way at once, so that it takes outcomes on a
 * full disk, too. A zero ends what holds; what stands behind it is of earlier times.
 */
final class OutcomeJournal {
    private static final int ROOM = 256 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private FileChannel channel;
    private long end;

    OutcomeJournal(Path file) {
        this.file = file;
    }

    /** Takes the room, and finds what an earlier process left. @throws UncheckedIOException if there is no room */
    synchronized void open() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            end = lines().getBytes(StandardCharsets.UTF_8).length;
            if (channel.size() < ROOM) {
                write(ByteBuffer.allocate((int) (ROOM - channel.size())), channel.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if it cannot be kept; then nothing of it is */
    synchronized void append(Outcome outcome) {
        if (channel == null) {
            open();
        }
        byte[] line = (JSON.writeValueAsString(outcome) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            write(ByteBuffer.allocate(line.length + 1).put(line).put((byte) 0).flip(), end);
            end += line.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean isEmpty() {
        return end == 0;
    }

    /** @return all that is kept, in order. @throws UncheckedIOException if the file cannot be read */
    synchronized List<Outcome> read() {
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (String line : lines().split("\n")) {
                if (!line.isEmpty()) {
                    outcomes.add(JSON.readValue(line, Outcome.class));
                }
            }
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " is no journal of outcomes; move it away to go on without it", e);
        }
    }

    /** All of it is in the database. */
    synchronized void clear() {
        try {
            write(ByteBuffer.allocate(1), 0);
            end = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no file behind if there is nothing in it. */
    synchronized void close() {
        try {
            if (channel != null) {
                channel.close();
                channel = null;
            }
            if (end == 0) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** @return whole lines: one that a crash cut off was never acknowledged */
    private String lines() throws IOException {
        ByteBuffer all = ByteBuffer.allocate((int) channel.size());
        while (all.hasRemaining() && channel.read(all, all.position()) > 0) {
            // goes on until everything is read
        }
        String text = new String(all.array(), 0, all.position(), StandardCharsets.UTF_8);
        int zero = text.indexOf('\0');
        String held = zero < 0 ? text : text.substring(0, zero);
        return held.substring(0, held.lastIndexOf('\n') + 1);
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }
}
