package org.rundruf.print;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares out whole things by weight with the method of the largest remainder (Hamilton), in exact arithmetic. */
final class Apportionment {
    private Apportionment() {}

    /**
     * @param total how many there are; not negative
     * @param weights not negative; all the same if all are zero
     * @return how many each gets; their sum is the total, and each is within one of its exact share
     */
    static int[] share(int total, List<BigDecimal> weights) {
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            return share(total, weights.stream().map(weight -> BigDecimal.ONE).toList());
        }
        BigInteger sum = units(weights).stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger[]> quotas = units(weights).stream()
                .map(weight -> weight.multiply(BigInteger.valueOf(total)).divideAndRemainder(sum))
                .toList();
        int[] shares = quotas.stream().mapToInt(quota -> quota[0].intValue()).toArray();
        int left = total - IntStream.of(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }

    private static List<BigInteger> units(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.movePointRight(scale).toBigIntegerExact())
                .toList();
    }
}
