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
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void everyLanguageHasItsTurnWhereOnePosterHangsAtEachSite() {
        Turns turns = new Turns(weights(66, 22, 11));

        List<String> dealt = IntStream.range(0, 6)
                .mapToObj(site -> Arrays.toString(turns.deal(1)))
                .toList();

        assertThat(dealt).containsExactly("[1, 0, 0]", "[0, 1, 0]", "[1, 0, 0]", "[1, 0, 0]", "[0, 0, 1]", "[1, 0, 0]");
    }

    @Property(tries = 200)
    void allAreDealtAndNobodyIsFarFromTheirShare(
            @ForAll @Size(min = 1, max = 19) List<@IntRange(max = 1000) Integer> weights,
            @ForAll @IntRange(max = 300) int copies) {
        BigDecimal sum =
                BigDecimal.valueOf(weights.stream().mapToInt(Integer::intValue).sum());

        int[] dealt = new Turns(weights.stream().map(BigDecimal::valueOf).toList()).deal(copies);

        assertThat(IntStream.of(dealt).sum()).isEqualTo(copies);
        for (int i = 0; i < dealt.length && sum.signum() > 0; i++) {
            double share = weights.get(i) * copies / sum.doubleValue();
            assertThat(dealt[i]).isBetween((int) Math.floor(share) - weights.size(), (int) Math.ceil(share) + 1);
        }
    }

    private static List<BigDecimal> weights(int... weights) {
        return IntStream.of(weights).mapToObj(BigDecimal::valueOf).toList();
    }
}
