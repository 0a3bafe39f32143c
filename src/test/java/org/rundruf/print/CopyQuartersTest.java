package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Quarter;

class CopyQuartersTest {
    private static final List<Quarter> CITY = List.of(
            quarter("d", 0),
            quarter("d/nord", 300),
            quarter("d/nord/hafen", 100),
            quarter("d/nord/markt", 200),
            quarter("d/süd", 50),
            quarter("d/süd/park", 0),
            quarter("d/nordost", 7));

    @ParameterizedTest
    @CsvSource({
        "d/nord, d/nord/hafen d/nord/markt",
        "d/nord d/nord/hafen, d/nord/hafen d/nord/markt",
        "d/süd, d/süd",
        "d, d/nord/hafen d/nord/markt d/süd d/nordost",
        "d/süd/park, d/süd/park",
    })
    void eachHouseholdCountsOnce(String addressed, String expected) {
        assertThat(CopyQuarters.of(CITY, Arrays.asList(addressed.split(" "))).stream()
                        .map(Quarter::id)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static Quarter quarter(String id, int households) {
        return new Quarter(id, null, id, households, Set.of());
    }
}
