package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rundruf.testing.KitSamples;

/** What a kit counts is said in the gender and the case that its sentence asks for. */
class SpokenCountsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "counts.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void says_it_in_words(String tag, String fact, BigDecimal number, String expected) {
        String kit = fact.equals("helpers") ? "neighbourhood-help" : "vaccination-bus";
        Map<String, Object> facts = new LinkedHashMap<>(KitSamples.everything(kit));
        facts.put(fact, number);
        String said =
                KitSamples.localized(KitSamples.document(kit, facts)).get(tag).voice();
        assertThat(said + " ").contains(" " + expected + " ");
    }
}
