package org.rundruf.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What cannot be shown is refused in one line; nothing is left out in silence. */
class PreviewOptionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--formats quarter-a3 | --formats: there is no print format 'quarter-a3'; choose from flyer-a5,",
                "--formats flyer-a5,leaflet | --formats: there is no print format 'leaflet'",
                "--formats '' | --formats: there is no print format ''",
                "--formats poster-a2 | --formats: 'poster-a2' is a poster, and none is among the channels; choose from flyer-a5, flyer-dl, flyer-a4-large, quarter-a4",
                "--channels sms --formats flyer-a5 | --formats: 'flyer-a5' is a flyer, and none is among the channels; choose from quarter-a4",
                "--channels email | --channels: the announcement does not go out by email; choose from flyer, sms",
                "--channels fax | --channels: there is no preview of a channel 'fax'; choose from sms,",
                "--channels feed | --channels: there is no preview of a channel 'feed'",
                "--languages nl | --languages: there is no text in nl; choose from de",
            })
    void whatCannotBeShownIsRefused(String options, String problem) throws IOException {
        StringWriter err = new StringWriter();

        assertThat(preview(options, err)).isEqualTo(2);
        assertThat(err.toString()).contains(problem);
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void quarterSheetIsMadeOfTheAnnouncementAlone() throws IOException {
        StringWriter err = new StringWriter();

        assertThat(preview("--channels sms --formats quarter-a4 --languages de", err))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(folder.resolve("out/print/de-quarter-a4.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("out/web/de-quarter-a4.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("out/sms/de.txt")).isNotEmptyFile();
    }

    private int preview(String options, StringWriter err) throws IOException {
        Path file = Files.writeString(
                folder.resolve("fest.yaml"),
                "title: Fest\nquarters: [hafen]\nlanguages: [de]\nchannels: [sms, flyer]\n");
        List<String> arguments = new ArrayList<>(List.of(
                "preview", file.toString(), "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(options.replace("''", "").split(" ", -1)));
        return new CommandLine(new Commands())
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
