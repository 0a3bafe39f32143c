package org.rundruf.localization.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.localization.checks.Checking.rules;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ValueRuleTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/checks/same-values.csv", delimiter = '|')
    void findsTheSameValuesHoweverTheyAreWritten(String sourceTag, String source, String tag, String translation) {
        assertThat(values(Checking.summary(sourceTag, source, tag, translation)))
                .isEmpty();
        assertThat(values(Checking.summary(tag, translation, sourceTag, source)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/checks/other-values.csv", delimiter = '|')
    void namesWhatIsNotTheSameAndWhere(
            String sourceTag, String source, String tag, String translation, String rule, String place) {
        List<Finding> findings = values(Checking.summary(sourceTag, source, tag, translation));
        assertThat(rules(findings)).containsExactly(rule);
        Finding finding = findings.get(0);
        if (place != null && place.startsWith(">")) {
            assertThat(finding.repair().applyTo(translation))
                    .isEqualTo(place.substring(1).strip());
        } else {
            assertThat(translation.substring(finding.start(), finding.end())).isEqualTo(place == null ? "" : place);
        }
    }

    private static List<Finding> values(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().matches("(?:value|number|time|date|amount|phone|url|email)\\..*"))
                .toList();
    }
}
