package org.rundruf.web.office.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Timeline;

/**
 * What had gone out, arrived and failed by when, as lines of an SVG that is {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param out, arrived, missed points of a {@code polyline}
 * @param area points of a {@code polygon} under what has arrived
 * @param top the number at the upper end of the scale
 * @param sums what it was at the end of each slot
 */
record Curve(String out, String arrived, String missed, String area, int top, List<Sums> sums) {
    static final int WIDTH = 720;
    static final int HEIGHT = 200;
    private static final int[] ROUND = {1, 2, 5, 10};
    private static final int TEN = 10;

    static Curve of(Timeline timeline) {
        List<Sums> sums = sums(timeline);
        int most = sums.stream()
                .mapToInt(one -> Math.max(one.out(), one.missed()))
                .max()
                .orElse(0);
        int top = roundUp(most);
        String arrived = points(sums, Sums::arrived, top);
        return new Curve(
                points(sums, Sums::out, top),
                arrived,
                points(sums, Sums::missed, top),
                "0," + HEIGHT + " " + arrived + " " + WIDTH + "," + HEIGHT,
                top,
                sums);
    }

    private static List<Sums> sums(Timeline timeline) {
        Map<DeliveryState, Integer> reached = new EnumMap<>(DeliveryState.class);
        List<Sums> sums = new ArrayList<>();
        for (Map<DeliveryState, Integer> slot : timeline.slots()) {
            slot.forEach((state, more) -> reached.merge(state, more, Integer::sum));
            sums.add(Sums.of(reached));
        }
        return sums;
    }

    /** Each slot ends at its right edge, and everything begins with nothing. */
    private static String points(List<Sums> sums, ToIntFunction<Sums> number, int top) {
        String rest = IntStream.range(0, sums.size())
                .mapToObj(slot -> point(
                        (slot + 1) * (double) WIDTH / sums.size(),
                        HEIGHT - number.applyAsInt(sums.get(slot)) * (double) HEIGHT / top))
                .collect(Collectors.joining(" "));
        return "0," + HEIGHT + " " + rest;
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    /** @return the next of 1, 2, 5, 10, 20 … that is even, so that its half is a number, too */
    static int roundUp(int most) {
        long power = 1;
        while (true) {
            for (int digit : ROUND) {
                if (digit * power >= most && digit * power % 2 == 0) {
                    return (int) Math.min(digit * power, Integer.MAX_VALUE);
                }
            }
            power *= TEN;
        }
    }
}
