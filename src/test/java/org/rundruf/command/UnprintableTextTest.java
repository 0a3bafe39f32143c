package org.rundruf.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Text that cannot be printed is named with its field, and nothing is written; text that is only odd is printed. */
class UnprintableTextTest {
    private static final String FEST = "title: Fest\nquarters: [hafen]\nlanguages: [de]\n";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Fest 🎉 | title",
                "title: Fest\\nbody: Kommt alle 🎉 | body",
                "title: Fest\\nfacts: {place: Park 🎉} | facts.place",
                "title: Fest\\ntranslations: {ar: {title: حفل 🎉}} | translations.ar.title",
            })
    void emojiIsNamedWithItsField(String text, String field) throws IOException {
        assertThat(preview(text.replace("\\n", "\n") + "\nquarters: [hafen]\nlanguages: [de]\n"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(": " + field + ": has the character U+1F389 (PARTY POPPER), which no font")
                .contains("leave it out");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000 | : body: has 34,999 characters, and at most 20,000 are allowed",
                "2500 | pages and may have",
            })
    void bodyThatIsTooLongIsRefused(int words, String problem) throws IOException {
        assertThat(preview(FEST + "body: " + "Wasser ".repeat(words) + "\n")).isEqualTo(2);
        assertThat(err.toString().strip().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains(" body: ") && line.contains(problem));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void wordOfTwoHundredLettersIsBrokenAndPrinted() throws IOException {
        assertThat(preview(FEST + "body: Heute " + "donau".repeat(40) + "fahrt.\n"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(folder.resolve("out/print/de-flyer-a5.pdf")).isNotEmptyFile();
    }

    private int preview(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("fest.yaml"), text);
        return new CommandLine(new Commands())
                .setErr(new PrintWriter(err, true))
                .execute(
                        "preview",
                        file.toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--channels",
                        "flyer,poster",
                        "--formats",
                        "flyer-a5,poster-a3");
    }
}
