package org.rundruf.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that somebody has read and found right: {@code src/test/resources/approved}. */
public final class Approved {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/approved");

    private Approved() {}

    /**
     * Compares with the approved text. What differs lies in {@code target/approved} under the same name: read it, and
     * copy it over if it is right.
     */
    public static void verify(String name, String text) {
        Path approved = APPROVED.resolve(name);
        Path received = RECEIVED.resolve(name);
        try {
            String expected = Files.exists(approved) ? Files.readString(approved) : "";
            if (!expected.equals(text)) {
                Files.createDirectories(received.getParent());
                Files.writeString(received, text);
            }
            assertThat(text).as("%s differs from %s", received, approved).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
