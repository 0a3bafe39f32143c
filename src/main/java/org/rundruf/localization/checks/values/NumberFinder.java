package org.rundruf.localization.checks.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every number that is nothing else. */
final class NumberFinder implements ValueFinder {
    private static final Pattern NUMBER = Pattern.compile(Numerals.PATTERN);
    /** {@code 9.30} may be half past nine. */
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4])\\.([0-5]\\d)");

    @Override
    public void find(Scan scan) {
        Matcher number = scan.matcher(NUMBER);
        while (number.find()) {
            List<Reading> readings = new ArrayList<>();
            Numerals.readings(number.group()).forEach(value -> readings.add(Reading.Number.of(value)));
            readings.addAll(time(number.group()));
            scan.take(Kind.NUMBER, number.start(), number.end(), readings.toArray(Reading[]::new));
        }
    }

    private static List<Reading> time(String written) {
        Matcher time = TIME.matcher(written);
        return time.matches()
                ? List.of(Reading.Time.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                : List.of();
    }
}
