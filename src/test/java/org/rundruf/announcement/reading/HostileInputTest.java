package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;

/** Whatever comes in, the answer is a clear error, soon. */
class HostileInputTest {
    private static final List<String> TYPES = List.of("application/yaml", "application/json", "application/cap+xml");

    @ParameterizedTest
    @MethodSource
    @Timeout(20)
    void theReasonIsClear(String mediaType, byte[] content, String reason, int line) {
        List<Problem> problems = Readers.problems(content, mediaType);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).problem()).contains(reason);
        assertThat(problems.get(0).hint()).isNotBlank();
        assertThat(problems.get(0).line()).isEqualTo(line);
    }

    static Stream<Arguments> theReasonIsClear() {
        String deepYaml = "title: " + "[".repeat(10_000) + "]".repeat(10_000);
        String deepBlock = "a:\n"
                + Stream.iterate("  ", indent -> indent + " ")
                        .limit(100)
                        .map(indent -> indent + "a:\n")
                        .reduce("", String::concat);
        String deepJson = "[".repeat(10_000) + "]".repeat(10_000);
        String deepXml = "<alert xmlns=\"" + CapTree.NAMESPACE + "\">" + "<info>".repeat(10_000);
        byte[] twentyMegabytes = "a".repeat(20 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        byte[] latin = "title: Fest\nsummary: Große Fete".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "title: Fest".getBytes(StandardCharsets.UTF_16LE);
        return Stream.of(
                refused("application/yaml", twentyMegabytes, "has 20,971,520 bytes, and at most 10,485,760", 0),
                refused("application/json", twentyMegabytes, "has 20,971,520 bytes", 0),
                refused("application/cap+xml", twentyMegabytes, "has 20,971,520 bytes", 0),
                refused("application/yaml", png, "is not UTF-8 text", 1),
                refused("application/yaml", latin, "is not UTF-8 text", 2),
                refused("application/json", wide, "is not a text file", 0),
                refused("application/yaml", new byte[0], "is empty", 0),
                refused("application/json", Readers.bytes(" \n "), "is empty", 0),
                refused("application/yaml", Readers.bytes("# nothing"), "is empty", 0),
                refused("application/yaml", Readers.bytes("a: b: c"), "is not well-formed YAML", 1),
                refused("application/yaml", Readers.bytes("a: 1\n---\nb: 2"), "is not well-formed YAML", 2),
                refused("application/yaml", Readers.bytes("a: \u0001"), "contains the character U+0001", 1),
                refused("application/yaml", Readers.bytes("a: !!java.net.URL [x]"), "Global tag is not allowed", 1),
                refused("application/yaml", Readers.bytes("a: !custom x"), "has the type", 1),
                refused("application/yaml", Readers.bytes("a: !!binary aGFsbG8="), "has the type", 1),
                refused("application/yaml", Readers.bytes("a: &a [*a]"), "nested more than 20", 1),
                refused("application/yaml", Readers.bytes(deepYaml), "is not", 0),
                refused("application/yaml", Readers.bytes(deepBlock), "is not", 0),
                refused("application/json", Readers.bytes(deepJson), "is nested more than 20 levels deep", 1),
                refused("application/cap+xml", Readers.bytes(deepXml), "too deeply nested", 1),
                refused("application/yaml", Readers.bytes(yamlBomb(40)), "Number of aliases", 0),
                refused("application/yaml", Readers.bytes(yamlBomb(5)), "has more than 20000 values", 1),
                refused("application/cap+xml", png, "is not UTF-8 text", 1),
                refused("text/csv", Readers.bytes("a,b"), "is of the type 'text/csv'", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "1. ", "- "})
    @Timeout(20)
    void deeplyNestedBodiesAreRefused(String nesting) {
        String body = nesting.repeat(2_000) + "x";

        assertThat(Readers.yamlProblems("title: Fest\nquarters: [dortmund]\nbody: |\n  " + body))
                .anySatisfy(problem -> {
                    assertThat(problem.problem()).isEqualTo("is nested more than 20 levels deep");
                    assertThat(problem.line()).isEqualTo(4);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE alert SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE alert [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            })
    void documentTypesAreRefused(String doctype) {
        String xml = "<?xml version=\"1.0\"?>\n" + doctype + "\n<alert xmlns=\"" + CapTree.NAMESPACE
                + "\"><identifier>&x;&b;</identifier></alert>";

        assertThat(Readers.problems(Readers.bytes(xml), "application/cap+xml"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.problem()).isEqualTo("has a DOCTYPE, which is not taken");
                    assertThat(problem.line()).isEqualTo(2);
                });
    }

    @Property(tries = 500)
    void noBytesDoAnyHarm(@ForAll @Size(max = 400) byte[] content) {
        TYPES.forEach(type -> readOrRefuse(content, type));
    }

    @Property(tries = 500)
    void noTextDoesAnyHarm(@ForAll String text) {
        TYPES.forEach(type -> readOrRefuse(Readers.bytes(text), type));
        readOrRefuse(Readers.bytes("title: " + text), "application/yaml");
        readOrRefuse(Readers.bytes("quarters: [dortmund]\ntitle: |\n  x" + text), "application/yaml");
        readOrRefuse(Readers.bytes("<alert xmlns=\"" + CapTree.NAMESPACE + "\">" + text), "application/cap+xml");
    }

    /** Anything else than a document or a refusal fails the test by itself. */
    private static void readOrRefuse(byte[] content, String mediaType) {
        try {
            assertThat(Readers.CITY.read(content, mediaType)).isNotNull();
        } catch (InvalidInput refusal) {
            assertThat(refusal.problems()).isNotEmpty();
        }
    }

    /** Every level repeats the one before it nine times. */
    private static String yamlBomb(int levels) {
        StringBuilder bomb = new StringBuilder("a0: &a0 x\n");
        for (int level = 1; level <= levels; level++) {
            String alias = "*a" + (level - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(",", Collections.nCopies(9, alias))));
        }
        return bomb.toString();
    }

    private static Arguments refused(String mediaType, byte[] content, String reason, int line) {
        return Arguments.of(mediaType, content, reason, line);
    }
}
