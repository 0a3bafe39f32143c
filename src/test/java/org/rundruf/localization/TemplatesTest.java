package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_in_the_folder_wins() throws IOException {
        write("sms/message.txt", "own");
        Templates templates = new Templates(folder);
        assertThat(templates.text("sms/message.txt")).contains("own");
        assertThat(templates.text("words_de.properties").orElseThrow()).contains("language.name=Deutsch");
        assertThat(templates.text("nothing.txt")).isEmpty();
    }

    @Test
    void a_file_may_be_replaced_and_taken_away_while_it_is_in_use() throws IOException {
        write("sms/message.txt", "own");
        Templates templates = new Templates(folder);
        assertThat(templates.text("sms/message.txt")).contains("own");
        write("sms/message.txt", "another");
        assertThat(templates.text("sms/message.txt")).contains("another");
        Files.delete(folder.resolve("sms/message.txt"));
        assertThat(templates.text("sms/message.txt").orElseThrow()).contains("{{link}}");
        write("sms/message.txt", "own");
        assertThat(templates.text("sms/message.txt")).contains("own");
    }

    @Test
    void lists_packed_and_own_files_together() throws IOException {
        write("words_xx.properties", "language.name=X");
        write("kits/own kit/kit.yaml", "topic: other");
        Templates templates = new Templates(folder);
        assertThat(templates.list("words_*.properties")).contains("words_de.properties", "words_xx.properties");
        assertThat(templates.list("kits/*/kit.yaml")).contains("kits/own kit/kit.yaml", "kits/event/kit.yaml");
    }

    @Test
    void works_without_a_folder() {
        assertThat(new Templates(folder.resolve("missing")).list("words_*.properties"))
                .contains("words_de.properties");
    }

    @Test
    void never_leaves_the_folder() {
        Templates templates = new Templates(folder);
        assertThatThrownBy(() -> templates.text("../secret")).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
