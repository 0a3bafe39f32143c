package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.FactLine.Kind;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.SharedFacts.Shared;

/** What stands on a poster once for the readers of all languages. */
class SharedFactsTest {
    private final SharedFacts shared = new SharedFacts(Samples.SETTINGS.zone());

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00+01:00, 2026-11-24T15:00+01:00, 24.11./9:00 – 15:00",
        "2026-11-24T08:00Z,      2026-11-24T14:00Z,      24.11./9:00 – 15:00",
        "2026-11-24T22:00+01:00, 2026-11-25T06:00+01:00, 24.11. 22:00 –/25.11. 6:00",
        "2026-11-24,             2026-11-26,             24.11. –/26.11.",
        "2026-11-24,             2026-11-24,             24.11.",
        "2026-11-24T09:00+01:00, ,                       24.11./9:00",
        "2027-01-02,             ,                       2.1.2027",
    })
    void sayWhenInDigits(String starts, String ends, String lines) {
        List<Shared> facts = shared.of(content(starts, ends, Sample.AR));

        assertThat(facts.get(0).kind()).isEqualTo(Kind.WHEN);
        assertThat(String.join("/", facts.get(0).lines()).replaceAll("[\u00A0\u202F]", " "))
                .isEqualTo(lines);
    }

    @Test
    void sayWhereAndWhomToCallWithoutMarksOfAnyLanguage() {
        List<Shared> facts = shared.of(content("2026-11-24", null, Sample.AR));

        assertThat(facts.subList(1, facts.size()))
                .containsExactly(
                        new Shared(Kind.WHERE, List.of("Schützenstraße 1–99")),
                        new Shared(Kind.PHONE, List.of("0231 50-0")));
    }

    private static PageContent content(String starts, String ends, Sample sample) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("starts", moment(starts));
        if (ends != null) {
            facts.put("ends", moment(ends));
        }
        return sample.content(sample.localized(), Samples.message(Topic.WATER).withFacts(new Facts(facts), null));
    }

    private static Temporal moment(String text) {
        return text.contains("T") ? OffsetDateTime.parse(text) : LocalDate.parse(text);
    }
}
