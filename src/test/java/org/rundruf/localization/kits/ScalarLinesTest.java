package org.rundruf.localization.kits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

class ScalarLinesTest {

    /** Each of them says {@code one}, {@code two} … in the line of that number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: one\n  two\n\n  four",
                "a: |\n  two\n\n  four  \n  five\nb: x",
                "a: >-\n  two\n    three\n\n\n  six",
                "a: >2 # folded\n   two\n  three\n",
                "a: |\r\n  two\r\n\r\n  four\r\n",
                "a: '''one'' {x}\n  two\n\n  four'",
                "a: \"one \\u00e9\\t\\\"{x} \\\n  two \\U0001F600\n  three \\x41\\\\\\n\n\n  five\"",
                "# 😀\na:\n  'three 😀\n\n\n  six'",
                "'a': \"one\"",
            })
    void leads_from_each_word_to_its_line(String yaml) {
        SourceFile file = SourceFile.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), new Faults());
        ScalarNode scalar = YamlReader.read(file, new Faults())
                .flatMap(fields -> fields.find("a"))
                .flatMap(YamlField::scalar)
                .orElseThrow();
        ScalarLines lines = ScalarLines.of(scalar, file.text());
        String[] words = {"one", "two", "three", "four", "five", "six"};
        for (int i = 0; i < words.length; i++) {
            int at = scalar.getValue().indexOf(words[i]);
            if (at >= 0) {
                assertThat(lines.line(at)).as(words[i]).isEqualTo(i + 1);
            }
        }
    }
}
