package org.rundruf.localization.checks.values;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits without a year or with a short one: {@code 24.11.}, {@code 24/11}, {@code 24.11.26}. */
final class ShortDateFinder implements ValueFinder {
    private static final Pattern DOTS =
            Pattern.compile("(?<![\\d.,:])(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{2})(?![\\d.:]))?(?!\\d)");
    private static final Pattern ONE_DOT = Pattern.compile("(?<![\\d.,:])(\\d{1,2})\\.(\\d{1,2})(?![.,:]?\\d)");
    private static final Pattern SLASH = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{2}))?(?![\\d/])");

    @Override
    public void find(Scan scan) {
        Matcher dots = scan.matcher(DOTS);
        while (dots.find()) {
            take(scan, dots, Days.year(dots.group(3)));
        }
        Matcher slash = scan.matcher(SLASH);
        while (slash.find()) {
            take(scan, slash, Days.year(slash.group(3)));
        }
        Matcher dot = scan.matcher(ONE_DOT);
        while (dot.find()) {
            takeAmbiguous(scan, dot);
        }
    }

    private static void take(Scan scan, Matcher date, int year) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (Days.isPossible(second, first)) {
            scan.take(Kind.DATE, date.start(), date.end(), new Reading.Day(year, second, first));
        } else if (Days.isPossible(first, second)) {
            scan.take(Kind.DATE, date.start(), date.end(), new Reading.Day(year, first, second));
        }
    }

    /** {@code 9.30} may be a time, {@code 24.11} a day, and each of them a number. */
    private static void takeAmbiguous(Scan scan, Matcher dot) {
        int day = Integer.parseInt(dot.group(1));
        int month = Integer.parseInt(dot.group(2));
        boolean isTime = dot.group(2).length() == 2 && day <= 24 && month < 60;
        if (Days.isPossible(month, day) && !(isTime && TimeFinder.isMarked(scan, dot.start(), dot.end()))) {
            Reading number = Reading.Number.of(new BigDecimal(dot.group()));
            Reading date = new Reading.Day(0, month, day);
            if (isTime) {
                scan.take(Kind.NUMBER, dot.start(), dot.end(), number, date, Reading.Time.of(day, month));
            } else {
                scan.take(Kind.NUMBER, dot.start(), dot.end(), number, date);
            }
        }
    }
}
