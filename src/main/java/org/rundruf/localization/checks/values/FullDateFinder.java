package org.rundruf.localization.checks.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits with a year of four: {@code 2026-11-24}, {@code 24.11.2026}, {@code 24/11/2026}. */
final class FullDateFinder implements ValueFinder {
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})(?:\\. ?|([-/]))(\\d{1,2})(?:\\. ?|\\2)(\\d{4})(?!\\d)");

    @Override
    public void find(Scan scan) {
        Matcher iso = scan.matcher(YEAR_FIRST);
        while (iso.find()) {
            take(scan, iso, Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(4)), iso.group(1));
        }
        Matcher usual = scan.matcher(DAY_FIRST);
        while (usual.find()) {
            int first = Integer.parseInt(usual.group(1));
            int second = Integer.parseInt(usual.group(3));
            boolean monthFirst = second > 12;
            take(scan, usual, monthFirst ? first : second, monthFirst ? second : first, usual.group(4));
        }
    }

    private static void take(Scan scan, Matcher date, int month, int day, String year) {
        if (Days.isPossible(month, day)) {
            scan.take(Kind.DATE, date.start(), date.end(), new Reading.Day(Days.year(year), month, day));
        }
    }
}
