package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.print.typesetting.LinesOfPart;

class TurningTest {

    /** Parts are written as the pages of their lines, headings with a # in front. */
    @ParameterizedTest
    @CsvSource({
        "00 000 0 11 11, 0",
        "00 000 1111, 0",
        "00 000 0 11, 2",
        "000 0000 1, 2",
        "00 0000 #0 00 11, 3",
        "0000 00 11, 2",
        "000000 1, 1",
        "1, 1",
    })
    void beginsTheLastPageEarlierWhereItWouldHoldNextToNothing(String parts, int turn) {
        assertThat(Turning.of(Stream.of(parts.split(" ")).map(TurningTest::part).toList(), 1))
                .isEqualTo(turn);
    }

    private static LinesOfPart part(String lines) {
        List<Integer> pages = lines.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> digit - '0')
                .toList();
        return new LinesOfPart(lines.startsWith("#"), pages);
    }
}
