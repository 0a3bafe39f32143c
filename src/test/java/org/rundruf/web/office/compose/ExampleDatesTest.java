package org.rundruf.web.office.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;

class ExampleDatesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final FactParameter PLACE = parameter("place", FactType.PLACE, "2026");

    private static FactParameter parameter(String name, FactType type, String example) {
        return new FactParameter(name, type, true, List.of(), example);
    }

    @ParameterizedTest
    @CsvSource({
        // before it, on its day, a day after it, months later, over the beginning of summer time
        "2026-11-20T08:00:00Z, 2026-11-24T14:00+01:00, 2026-11-26, 2026-11-24T14:00+01:00, 2026-11-26",
        "2026-11-24T08:00:00Z, 2026-11-24T14:00+01:00, 2026-11-26, 2026-12-01T14:00+01:00, 2026-12-03",
        "2026-11-25T08:00:00Z, 2026-11-24T14:00+01:00, 2026-11-26, 2026-12-01T14:00+01:00, 2026-12-03",
        "2027-03-01T09:00:00Z, 2026-11-24T14:00+01:00, 2026-11-26, 2027-03-02T14:00+01:00, 2027-03-04",
        "2027-04-12T09:00:00Z, 2026-11-24T14:00+01:00, 2026-11-26, 2027-04-13T14:00+02:00, 2027-04-15",
    })
    void moveOnTogetherByWeeks(Instant now, String starts, String day, String movedStarts, String movedDay) {
        FactParameter first = parameter("starts", FactType.DATETIME, starts);
        FactParameter second = parameter("day", FactType.DATETIME, day);

        ExampleDates dates = ExampleDates.of(List.of(second, PLACE, first), now, BERLIN);

        assertThat(dates.moved(first)).isEqualTo(movedStarts);
        assertThat(dates.moved(second)).isEqualTo(movedDay);
        assertThat(dates.moved(PLACE)).isEqualTo("2026");
    }

    @Test
    void aKitWithoutDatesHasNothingToMove() {
        FactParameter without = parameter("day", FactType.DATETIME, null);

        ExampleDates dates = ExampleDates.of(List.of(without), Instant.EPOCH, BERLIN);

        assertThat(dates.moved(without)).isNull();
    }
}
