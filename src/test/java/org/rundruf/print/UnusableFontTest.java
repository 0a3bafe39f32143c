package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.localization.Templates;

/** Fonts that a city damaged say so before anything is printed. */
class UnusableFontTest {
    private static final String FONT = "fonts/NotoSansHebrew_400Regular.ttf";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11, 200, 1000, 9000})
    void isNamed(int length) throws IOException {
        byte[] whole = Samples.TEMPLATES.bytes(FONT).orElseThrow();
        assertRefused(Arrays.copyOf(whole, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"this is no font", "<html></html>", "%PDF-1.7"})
    void isNoFontAtAll(String content) throws IOException {
        assertRefused(content.getBytes());
    }

    private void assertRefused(byte[] content) throws IOException {
        Path file = folder.resolve(FONT);
        Files.createDirectories(file.getParent());
        Files.write(file, content);

        assertThatThrownBy(() -> new PrintPages(new Templates(folder), Samples.WORDS, Samples.SETTINGS))
                .isInstanceOfSatisfying(UnusableFile.class, unusable -> {
                    assertThat(unusable.problem()).contains("templates/" + FONT).contains("is no whole TrueType font");
                    assertThat(unusable.hint()).contains("TrueType");
                });
    }
}
