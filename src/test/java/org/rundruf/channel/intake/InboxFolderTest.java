package org.rundruf.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Problem;

/** Nothing that was in the inbox is lost or overwritten, and every refusal says why. */
class InboxFolderTest {
    @TempDir
    Path inbox;

    private final InboxFolder folder = new InboxFolder();

    @ParameterizedTest
    @CsvSource({
        "a.yaml,    application/yaml",
        "a.YML,     application/yaml",
        "a.json,    application/json",
        "a.cap.xml, application/cap+xml",
        "a.cap,     application/cap+xml",
    })
    void knowsFilesByTheirNames(String name, String mediaType) throws IOException {
        assertThat(folder.mediaType(file(name, "x"))).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "yaml", "a.yaml.exe", "a."})
    void refusesOtherKinds(String name) throws IOException {
        File file = file(name, "x");
        assertThatThrownBy(() -> folder.read(file)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesLargeFilesUnread() throws IOException {
        File file = file("a.yaml", "");
        try (RandomAccessFile sparse = new RandomAccessFile(file, "rw")) {
            sparse.setLength(20_000_000_000L);
        }
        assertThatThrownBy(() -> folder.read(file)).hasMessageContaining("10 MB");
    }

    @Test
    void overwritesNothing() throws IOException {
        for (int i = 1; i <= 3; i++) {
            folder.accept(file("warning.cap.xml", "content " + i), List.of());
        }
        assertThat(content("done/warning.cap.xml")).isEqualTo("content 1");
        assertThat(content("done/warning.cap-2.xml")).isEqualTo("content 2");
        assertThat(content("done/warning.cap-3.xml")).isEqualTo("content 3");
        assertThat(names(inbox)).containsExactly("done");
    }

    @Test
    void saysWhatIsWrongBesideTheFile() throws IOException {
        InvalidInput reasons = new InvalidInput(List.of(
                new Problem("facts.ends", "is before starts", "a later time", 7),
                new Problem("", "has two\nproblems", "", 0)));
        folder.reject(file("a.yaml", "first"), reasons);
        folder.reject(file("a.yaml", "second"), reasons);
        assertThat(content("rejected/a.yaml")).isEqualTo("first");
        assertThat(content("rejected/a-2.yaml")).isEqualTo("second");
        assertThat(content("rejected/a.yaml.error.txt"))
                .isEqualTo("facts.ends: is before starts (line 7); a later time\nhas two problems\n")
                .isEqualTo(content("rejected/a-2.yaml.error.txt"));
    }

    @Test
    void tellsWhatWasMendedBesideTheFile() throws IOException {
        List<Note> notes = List.of(new Note("title", "had a mark", 3), new Note("body", "had another", 0));
        folder.accept(file("a.yaml", "first"), notes);
        folder.accept(file("a.yaml", "second"), List.of());
        assertThat(content("done/a.yaml.notes.txt")).isEqualTo("title: had a mark (line 3)\nbody: had another\n");
        assertThat(names(inbox.resolve("done"))).containsExactlyInAnyOrder("a.yaml", "a.yaml.notes.txt", "a-2.yaml");
    }

    private File file(String name, String content) throws IOException {
        return Files.writeString(inbox.resolve(name), content).toFile();
    }

    private String content(String name) throws IOException {
        return Files.readString(inbox.resolve(name));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
