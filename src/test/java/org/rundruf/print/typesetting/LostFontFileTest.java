package org.rundruf.print.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JDK keeps fonts in files for temporary use, which whoever cleans up deletes. */
class LostFontFileTest {
    /** The JDK keeps fewer open. */
    private static final int MANY = 25;

    private static final String WORDS = "Kein Wasser am Dienstag, größere Eimer füllen";

    @Test
    void lettersAreTheSameWhenTheFileIsGone() throws IOException {
        GlyphRun expected = face().shape(WORDS, false);
        FontFace lost = face();
        List<FontFace> others = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            FontFace other = face();
            other.shape("x" + i, false);
            others.add(other);
        }
        deleteTemporaryFiles();
        GlyphRun run = lost.shape(WORDS, false);
        assertThat(run.glyphs()).isEqualTo(expected.glyphs());
        assertThat(run.x()).isEqualTo(expected.x());
        assertThat(others).hasSize(MANY);
    }

    private static FontFace face() throws IOException {
        return FontFace.read(Files.readAllBytes(Path.of("templates/fonts/NotoSans_400Regular.ttf")));
    }

    private static void deleteTemporaryFiles() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "+~JF*.tmp")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
