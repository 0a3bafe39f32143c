package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGroupsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "8, 8", "9, 5+4", "12, 6+6", "16, 8+8", "17, 6+6+5", "19, 7+6+6", "24, 8+8+8"})
    void areAsEqualAsCanBe(int languages, String sizes) {
        List<Integer> all = IntStream.range(0, languages).boxed().toList();

        List<List<Integer>> groups = LanguageGroups.of(all);

        assertThat(groups.stream().map(group -> String.valueOf(group.size())).collect(Collectors.joining("+")))
                .isEqualTo(sizes);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
    }

    @Test
    void nothingNeedsNoSheet() {
        assertThat(LanguageGroups.of(List.of())).isEmpty();
    }
}
