package org.rundruf.localization.checks.values;

import java.util.regex.Matcher;

/** Dates with the month's name: {@code 24. November}, {@code November 24th, 2026}, {@code 24 نوفمبر}. */
final class MonthNameFinder implements ValueFinder {

    @Override
    public void find(Scan scan) {
        Matcher dayFirst = scan.matcher(scan.lexicon().dayAndMonth());
        while (dayFirst.find()) {
            take(scan, dayFirst, dayFirst.group("month"));
        }
        Matcher monthFirst = scan.matcher(scan.lexicon().monthAndDay());
        while (monthFirst.find()) {
            take(scan, monthFirst, monthFirst.group("month"));
        }
    }

    private static void take(Scan scan, Matcher date, String name) {
        int month = scan.lexicon().month(name);
        int day = Integer.parseInt(date.group("day"));
        if (Days.isPossible(month, day)) {
            int year = Days.year(date.group("year"));
            scan.take(Kind.DATE, date.start(), date.end(), new Reading.Day(year, month, day));
        }
    }
}
