package org.rundruf.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PreviewNotesTest {
    @TempDir
    Path folder;

    @Test
    void what_was_mended_is_told_and_does_no_harm() throws IOException {
        Path file = announcement("Fest\u202E am Hafen");
        StringWriter err = new StringWriter();

        assertThat(preview(file, err)).isZero();
        assertThat(err)
                .hasToString(file + ": title: had the direction mark U+202E (right-to-left override) as character 5,"
                        + " and it was taken out (line 1)" + System.lineSeparator());
        assertThat(folder.resolve("out/sms/de.txt"))
                .content()
                .contains("Fest am Hafen")
                .doesNotContain("\u202E");
    }

    @Test
    void a_title_that_nobody_can_read_is_refused_with_the_limit() throws IOException {
        Path file = announcement("W".repeat(10_000));
        StringWriter err = new StringWriter();

        assertThat(preview(file, err)).isEqualTo(2);
        assertThat(err.toString()).contains(": title: has 10,000 characters, and at most 160 are allowed (line 1); ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Path announcement(String title) throws IOException {
        return Files.writeString(folder.resolve("fest.yaml"), "title: \"" + title + "\"\nquarters: [hafen]\n");
    }

    private int preview(Path file, StringWriter err) {
        return new CommandLine(new Commands())
                .setErr(new PrintWriter(err, true))
                .execute(
                        "preview",
                        file.toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--channels",
                        "sms");
    }
}
