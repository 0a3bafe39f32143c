package org.rundruf.print;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Deals single copies to languages so that over many sites each gets its share: the next copy is for the language that is
 * farthest behind. Shared out site by site, the largest language would get all of them.
 */
final class Turns {
    private final List<BigDecimal> weights;
    private final BigDecimal sum;
    private final int[] given;
    private int total;

    /** @param weights not negative; all the same if all are zero */
    Turns(List<BigDecimal> weights) {
        boolean isWeighted = weights.stream().anyMatch(weight -> weight.signum() > 0);
        this.weights = isWeighted
                ? List.copyOf(weights)
                : weights.stream().map(weight -> BigDecimal.ONE).toList();
        this.sum = this.weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        this.given = new int[weights.size()];
    }

    /** @return how many of that many copies each language gets */
    int[] deal(int copies) {
        int[] dealt = new int[given.length];
        for (int i = 0; i < copies; i++) {
            total++;
            int next = farthestBehind();
            given[next]++;
            dealt[next]++;
        }
        return dealt;
    }

    private int farthestBehind() {
        return IntStream.range(0, given.length)
                .boxed()
                .max(Comparator.comparing(this::arrears).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private BigDecimal arrears(int language) {
        BigDecimal due = weights.get(language).multiply(BigDecimal.valueOf(total));
        return due.subtract(sum.multiply(BigDecimal.valueOf(given[language])));
    }
}
