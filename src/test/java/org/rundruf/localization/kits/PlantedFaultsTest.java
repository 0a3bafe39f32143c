package org.rundruf.localization.kits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.LocalizationSettings;

/** Each fault is planted into good files, alone, and is found alone, with its file and line. */
class PlantedFaultsTest {
    private static final Pattern CHARACTER = Pattern.compile("<U\\+(\\p{XDigit}{4,})>");

    @TempDir
    private Path folder;

    private SmallTemplates templates;

    @BeforeEach
    void good_files() throws IOException {
        templates = SmallTemplates.in(folder);
    }

    @Test
    void good_files_have_none() {
        assertThat(templates.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/planted-faults.txt", delimiter = '|', quoteCharacter = '~', encoding = "UTF-8")
    void planted_ones_are_found_alone(String file, String written, String planted, String found) throws IOException {
        templates.replace(file, text(written), text(planted));
        List<String> expected =
                Stream.of(found.split(" && ")).map(fault -> file + fault).toList();
        assertThat(templates.faults()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            values_de  | ~hour: ["Uhr"]⏎mornning: ["früh"]~ | :2: mornning: there is no such field; did you mean 'morning'?
            values_de  | ~numbers:⏎  1: ["ein"]⏎  13: ["x"]~ | :3: 13: there is no such field under numbers; did you mean '1'?
            values_de  | ~weekdays:⏎  8: ["Achttag"]~       | :2: 8: there is no such field under weekdays; one of:
            values_de  | ~hour: Uhr~                        | :1: hour: has to be a list; write ["one", "another"]
            values_de  | ~hour: ["Uhr"]~                    |
            values_xx  | ~hour: ["Uhr"]~                    | :1: nothing reads this file; did you mean 'values_
            joiners_ar | ~prefix: ["x"]~                    | :1: prefix: there is no such field; did you mean 'prefixes'?
            easy_de    | ~limits:⏎  word: 10~               | :2: word: there is no such field under limits; did you mean 'words'?
            """)
    void a_word_list_with_what_nothing_reads(String name, String content, String found) throws IOException {
        Files.createDirectories(folder.resolve("checks"));
        String path = "checks/" + name + ".yaml";
        templates.write(path, (text(content) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(templates.faults()).hasSize(found == null ? 0 : 1);
        assertThat(templates.faults()).allSatisfy(fault -> assertThat(fault).startsWith(path + found));
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        byte[] content = "title: Ausflug am {day}\nsummary: schön\n".getBytes(StandardCharsets.ISO_8859_1);
        templates.write("kits/trip/de.yaml", content);
        assertThat(templates.faults())
                .contains("kits/trip/de.yaml:2: the byte 0xF6 is no UTF-8; save the file as UTF-8");
    }

    @Test
    void a_language_without_a_file() throws IOException {
        templates.delete("kits/trip/uk.yaml");
        assertThat(templates.faults()).containsExactly("kits/trip/uk.yaml:1: is missing; write the kit in uk");
    }

    @Test
    void a_file_in_a_language_that_nobody_knows() throws IOException {
        templates.write("kits/trip/ukr.yaml", Files.readAllBytes(folder.resolve("kits/trip/uk.yaml")));
        assertThat(templates.faults())
                .containsExactly("kits/trip/ukr.yaml:1: there is no language 'ukr', which would have the file"
                        + " words_ukr.properties; did you mean 'uk'?");
    }

    @Test
    void a_file_that_is_a_copy_of_another_language() throws IOException {
        templates.write("kits/trip/uk.yaml", Files.readAllBytes(folder.resolve("kits/trip/de.yaml")));
        assertThat(templates.faults())
                .contains(
                        "kits/trip/uk.yaml:8: body: says the same as kits/trip/de.yaml, letter by letter; translate it")
                .contains(
                        "kits/trip/uk.yaml:8: body: has no Cyrillic letter, so it is not written in uk; translate it");
    }

    @Test
    void a_language_of_several_scripts_has_letters_of_its_own() throws IOException {
        String words = Files.readString(folder.resolve("words_de.properties"))
                .replace("de-DE", "ja-JP")
                .replace("Latn", "Jpan");
        templates.write("words_ja.properties", words.getBytes(StandardCharsets.UTF_8));
        templates.write(
                "kits/trip/ja.yaml", "sms: これは町からのお知らせです。遠足は無料です。水を持ってきてください。\n".getBytes(StandardCharsets.UTF_8));
        assertThat(templates.faults()).noneMatch(fault -> fault.contains("Jpan letter"));
    }

    @Test
    void a_rule_set_that_the_voice_has_not() throws IOException {
        Path words = folder.resolve("words_uk.properties");
        templates.write(
                "words_uk.properties",
                (Files.readString(words) + "voice.rule.hour=%hourz\n").getBytes(StandardCharsets.UTF_8));
        assertThat(templates.faults())
                .anyMatch(fault ->
                        fault.startsWith("words_uk.properties:11: voice.rule.hour: there is no rule set '%hourz'; "));
    }

    @Test
    void a_rule_for_reading_out_that_is_no_pattern() throws IOException {
        String rules = "span: '{from} bis {to}'\namounts: '.*'\nwords: {bending: [ab]}\nplain: {}\nrules:\n"
                + "  - find: '(?<=der {b}'\n    say: 'x'\n";
        Files.createDirectories(folder.resolve("voice"));
        templates.write("voice/prose_de.yaml", rules.getBytes(StandardCharsets.UTF_8));
        assertThat(new TemplatesCheck(folder, LocalizationSettings.standard())
                        .folder()
                        .faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.startsWith("voice/prose_de.yaml:6: (?<=der {b}: "));
    }

    @Test
    void a_kit_without_its_head() throws IOException {
        templates.delete("kits/trip/kit.yaml");
        assertThat(templates.faults())
                .containsExactly("kits/trip/kit.yaml:1: is missing; write it: topic, urgency and parameters");
    }

    private static String text(String cell) {
        return CHARACTER
                .matcher(cell == null ? "" : cell.replace("⏎", "\n"))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
