package org.rundruf.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonQuarterTest {
    @ParameterizedTest
    @CsvSource({
        "a/b/c, a/b/c",
        "a/b/c a/b/d, a/b",
        "a/b a/b/d, a/b",
        "a/bc a/bd, a",
        "a b, ''",
    })
    void holdsAllOfThem(String quarters, String common) {
        assertThat(CommonQuarter.of(List.of(quarters.split(" ")))).isEqualTo(common);
    }
}
