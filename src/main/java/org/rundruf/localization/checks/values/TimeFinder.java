package org.rundruf.localization.checks.values;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: {@code 9:00}, {@code 9 Uhr 30}, {@code 9h}, {@code 3 p.m.} */
final class TimeFinder implements ValueFinder {
    private static final Pattern COLON =
            Pattern.compile("(?<![\\d:.,])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])(?:Z|[+-]\\d{2}:\\d{2}(?!\\d))?");
    private static final Pattern DOT = Pattern.compile("(?<![\\d:.,])(\\d{1,2})\\.(\\d{2})(?![\\d:]|\\.\\d)");
    private static final Pattern HOUR = Pattern.compile("(?<![\\d:.,/\\p{L}-])(\\d{1,2})(?![\\d:/]|[.,]\\d)");

    @Override
    public void find(Scan scan) {
        withMinutes(scan, scan.matcher(scan.lexicon().hours().hourAndMinute()), true);
        withMinutes(scan, scan.matcher(COLON), true);
        withMinutes(scan, scan.matcher(DOT), false);
        fullHours(scan);
    }

    /** @return true if a word before or behind says that it is a time */
    static boolean isMarked(Scan scan, int start, int end) {
        HourWords words = scan.lexicon().hours();
        return words.end(scan.rest(), end) > end || words.half(scan.rest(), start, end) != Half.UNKNOWN;
    }

    private static void withMinutes(Scan scan, Matcher time, boolean sure) {
        while (time.find()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = Integer.parseInt(time.group(2));
            if (hour <= 24 && minute < 60 && (sure || isMarked(scan, time.start(), time.end()))) {
                Half half = scan.lexicon().hours().half(scan.rest(), time.start(), time.end());
                take(scan, time, half.readings(Reading.Time.of(hour, minute)));
            }
        }
    }

    private static void fullHours(Scan scan) {
        Matcher hour = scan.matcher(HOUR);
        while (hour.find()) {
            int number = Integer.parseInt(hour.group(1));
            if (number <= 24 && isMarked(scan, hour.start(), hour.end())) {
                take(scan, hour, fullHour(scan, hour, number));
            }
        }
    }

    /** Where nothing behind it says which half of the day is meant, it may as well be a number of hours or of anything. */
    private static Set<Reading> fullHour(Scan scan, Matcher hour, int number) {
        HourWords words = scan.lexicon().hours();
        Half half = words.half(scan.rest(), hour.start(), hour.end());
        Set<Reading> readings = half.readings(Reading.Time.of(number, 0));
        boolean isSure = words.end(scan.rest(), hour.end()) > hour.end() && half != Half.UNKNOWN;
        if (!isSure && words.behind(scan.rest(), hour.end()) == Half.UNKNOWN) {
            readings.add(Reading.Number.of(number));
        }
        return readings;
    }

    private static void take(Scan scan, Matcher time, Set<Reading> readings) {
        int end = scan.lexicon().hours().end(scan.rest(), time.end());
        scan.take(Kind.TIME, time.start(), end, readings.toArray(Reading[]::new));
    }
}
