package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of copies. */
class ApportionmentTest {

    @ParameterizedTest
    @CsvSource({
        "100, 66 4 6, 87 5 8",
        "10, 1 1 1, 4 3 3",
        "0, 1 2, 0 0",
        "7, 0 0, 4 3",
        "1000, 0.5 99.5, 5 995",
        "3, 1, 3",
    })
    void largestRemaindersGetTheRest(int total, String weights, String expected) {
        assertThat(Apportionment.share(total, weights(weights))).containsExactly(numbers(expected));
    }

    @Property(tries = 300)
    void nothingIsLostAndNobodyIsOffByOne(
            @ForAll @IntRange(max = 1_000_000) int total,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 10_000) Integer> parts) {
        List<BigDecimal> weights =
                parts.stream().map(part -> BigDecimal.valueOf(part, 2)).toList();

        int[] shares = Apportionment.share(total, weights);

        assertThat(IntStream.of(shares).sum()).isEqualTo(total);
        double sum = parts.stream().mapToInt(Integer::intValue).sum();
        if (sum > 0) {
            assertThat(IntStream.range(0, shares.length))
                    .allMatch(i -> Math.abs(shares[i] - (double) total * parts.get(i) / sum) < 1.000001);
        }
    }

    private static List<BigDecimal> weights(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
