package org.rundruf.localization.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RulesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest
    @CsvFileSource(resources = "/checks/rules.csv", delimiter = '|', maxCharsPerColumn = 10_000)
    void each_rule_finds_its_own_and_its_place(
            String rule,
            String sourceTag,
            String source,
            String tag,
            String translation,
            String severity,
            String place) {
        String text = unescaped(translation);
        List<Finding> findings = Checking.body(sourceTag, unescaped(source), tag, text).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        if (severity.equals("-")) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).hasToString(severity);
            if (place != null && place.startsWith(">")) {
                assertThat(finding.repair().applyTo(text))
                        .isEqualTo(unescaped(place.substring(1).strip()));
            } else {
                assertThat(text.substring(finding.start(), finding.end())).isEqualTo(unescaped(place));
            }
        });
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(FindingMessages.of(findings.get(0), locale)).isNotBlank();
        }
    }

    private static String unescaped(String text) {
        return text == null
                ? ""
                : ESCAPE.matcher(text.replace("\\n", "\n"))
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
