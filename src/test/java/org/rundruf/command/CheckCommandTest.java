package org.rundruf.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** Runs the command as the shell does. */
class CheckCommandTest {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hush() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void says_how_many_kits_are_whole() {
        assertThat(Commands.run("check"))
                .as(complained.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(printed()).containsPattern("^\\d+ kits × 19 languages: no fault\n$");
        assertThat(complained()).isEmpty();
    }

    @Test
    void names_each_fault_with_file_and_line() throws IOException {
        FileSystemUtils.copyRecursively(
                new ClassPathResource("templates/kits/event").getFile().toPath(), folder.resolve("kits/event"));
        Path arabic = folder.resolve("kits/event/ar.yaml");
        Files.writeString(arabic, Files.readString(arabic).replaceFirst("\\{name}", "{nane}"));
        Files.delete(folder.resolve("kits/event/ti.yaml"));
        assertThat(Commands.run("check", folder.toString())).isEqualTo(2);
        assertThat(complained().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .matches(Pattern.quote(arabic.toString())
                                + ":2: title: there is no parameter \\{nane}; did you mean 'name'\\?"))
                .contains(folder.resolve("kits/event/ti.yaml") + ":1: is missing; write the kit in ti");
        assertThat(printed()).isEqualTo("1 kit × 19 languages: 3 faults\n");
    }

    @Test
    void refuses_what_holds_nothing_to_check() {
        assertThat(Commands.run("check", folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(complained())
                .endsWith("missing: there are neither kits nor words in it; name a folder such as templates\n");
        assertThat(printed()).isEmpty();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
