package org.rundruf.localization.checks.values;

import java.time.Month;

/** Days from what is written of them. */
final class Days {

    private Days() {}

    static boolean isPossible(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    /** @param year as written, two digits or four; null or empty if it is not */
    static int year(String year) {
        if (year == null || year.isEmpty()) {
            return 0;
        }
        return year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
    }
}
