package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Topic;

/** When something is, in every language: written, short, and spoken. In the table ‹ and › stand for isolates. */
class DatesInEveryLanguageTest {
    private static final Localization ROOM = Localization.standard();
    private static final Year CURRENT = Year.of(2026);

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void says_when(String tag, String starts, String ends, String written, String brief, String spoken) {
        Language language = ROOM.languages().find(tag);
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "starts", starts);
        put(values, "ends", ends);
        Facts facts = new Facts(values);
        assertThat(shown(ROOM.formats().when(language, facts, Topic.WATER, CURRENT)))
                .isEqualTo(written);
        assertThat(shown(ROOM.formats().whenShort(language, facts, Topic.WATER, CURRENT)))
                .isEqualTo(brief);
        assertThat(ROOM.formats().spoken(language, CURRENT).when(facts, Topic.WATER))
                .isEqualTo(spoken);
    }

    private static void put(Map<String, Object> values, String name, String moment) {
        if (moment != null) {
            values.put(name, moment(moment));
        }
    }

    private static Temporal moment(String text) {
        return text.contains("T") ? OffsetDateTime.parse(text) : LocalDate.parse(text);
    }

    private static String shown(String text) {
        return text.replace(Isolates.LRI, '‹').replace(Isolates.PDI, '›');
    }
}
