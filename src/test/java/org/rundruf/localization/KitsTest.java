package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.KitCatalogue.KitHead;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.testing.KitSamples;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KitsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void one_good_kit() throws IOException {
        write("kits/good/kit.yaml", """
                topic: event
                urgency: high
                parameters:
                  access: {type: choice, choices: [yes, no], required: true}
                  seats: {type: number}
                """);
        write("kits/good/de.yaml", "title: Fest");
    }

    @Test
    void reads_what_a_kit_asks_for() {
        assertThat(kits().find("good"))
                .contains(new KitHead(
                        Topic.EVENT,
                        Urgency.HIGH,
                        List.of(
                                new FactParameter("access", FactType.CHOICE, true, List.of("yes", "no")),
                                new FactParameter("seats", FactType.NUMBER, false, List.of()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kit.yaml | topic: nonsense                       | kits/bad/kit.yaml:1: topic: 'nonsense' is not known; one of:
        kit.yaml | {topic: water, urgency: soon}         | kits/bad/kit.yaml:1: urgency: 'soon' is not known; one of:
        kit.yaml | {topic: water, parameters: {a: {type: x}}} | kits/bad/kit.yaml:1: type: 'x' is not known; one of:
        kit.yaml | '[1, 2]'                              | kits/bad/kit.yaml:1: there are no fields in it
        kit.yaml | 'topic: ['                            | kits/bad/kit.yaml:1: is no YAML
        uk.yaml  | 'title: "{x, plural, one {"'          | kits/bad/uk.yaml:1: title: a brace is opened here
        uk.yaml  | 'summary: x'                          | kits/bad/uk.yaml:1: title is missing
        """)
    void names_what_is_broken_and_keeps_the_rest(String file, String content, String problem) throws IOException {
        write("kits/bad/kit.yaml", "topic: water");
        write("kits/bad/" + file, content);
        Kits kits = kits();
        assertThat(kits.broken()).containsOnlyKeys("bad");
        assertThat(kits.broken().get("bad")).startsWith(problem);
        assertThat(kits.names()).contains("good").doesNotContain("bad");
        assertThat(kits.find("bad")).isEmpty();
    }

    @Test
    void warns_once_of_each_kit_with_faults(CapturedOutput log) throws IOException {
        write("kits/bad/kit.yaml", "topic: nonsense\nurgency: soon");
        kits();
        assertThat(log.getOut().lines().filter(line -> line.contains("WARN")))
                .satisfiesExactly(
                        bad -> assertThat(bad).contains("Kit bad is left out: kits/bad/kit.yaml:1: topic: 'nonsense'"),
                        good -> assertThat(good).contains("Kit good has faults (", "kits/good/de.yaml:1: "));
    }

    @Test
    void is_silent_about_good_ones(CapturedOutput log) {
        Localization.standard();
        assertThat(log.getOut()).doesNotContain("WARN");
    }

    @Test
    void the_kits_that_come_with_the_hub_are_whole() {
        Kits kits = Localization.standard().kits();
        assertThat(kits.broken()).isEmpty();
        assertThat(kits.names()).contains("water-shutoff", "street-closure", "event");
        assertThat(kits.languages()).containsExactlyInAnyOrderElementsOf(KitSamples.LANGUAGES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {starts}                                | {starts_text}
        {starts, date, ::EEEEdMMMM} {starts}    | {starts, date, ::EEEEdMMMM} {starts_text}
        {x, select, none {} other {{x} {y}}}    | {x, select, none {} other {{x_text} {y_text}}}
        {n, plural, one {# {a}} other {#}}      | {n, plural, one {# {a_text}} other {#}}
        l''eau {a} '{b}'                        | l''eau {a_text} '{b}'
        """)
    void bare_arguments_are_text(String pattern, String expected) {
        assertThat(BareMoments.named(pattern)).isEqualTo(expected);
    }

    private Kits kits() {
        Templates templates = Templates.only(folder);
        return new Kits(templates, new Languages(new WordFiles(templates)));
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
