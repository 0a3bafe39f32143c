package org.rundruf.sandbox.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items at most {@value #SIZE}
 * @param number counts from 1
 * @param hasNext whether there are more
 */
record Slice<T>(List<T> items, int number, boolean hasNext) {
    static final int SIZE = 40;
    private static final int LAST = 50_000;

    /** @param source gives at most so many items (the first argument) behind so many others (the second) */
    static <T> Slice<T> of(int wanted, BiFunction<Integer, Integer, List<T>> source) {
        int number = Math.min(Math.max(wanted, 1), LAST);
        List<T> found = source.apply(SIZE + 1, (number - 1) * SIZE);
        return new Slice<>(found.subList(0, Math.min(SIZE, found.size())), number, found.size() > SIZE);
    }

    <R> Slice<R> map(Function<T, R> mapping) {
        return new Slice<>(items.stream().map(mapping).toList(), number, hasNext);
    }

    /** @return true if there is another page */
    public boolean paged() {
        return hasNext || number > 1;
    }
}
