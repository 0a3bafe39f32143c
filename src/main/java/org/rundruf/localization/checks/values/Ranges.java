package org.rundruf.localization.checks.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In {@code 24.–26. November} and {@code 1–3 p.m.} the first number means what the second says it does. */
final class Ranges {
    private static final int GAP = 12;

    private Ranges() {}

    static List<Value> completed(List<Value> values, String text) {
        List<Value> result = new ArrayList<>(values);
        for (int i = result.size() - 2; i >= 0; i--) {
            Value value = result.get(i);
            Value next = result.get(i + 1);
            if (isNear(text, value.end(), next.start())) {
                result.set(i, completed(value, next));
            }
        }
        return result;
    }

    private static boolean isNear(String text, int end, int start) {
        return start - end <= GAP && text.substring(end, Math.max(end, start)).indexOf('\n') < 0;
    }

    private static Value completed(Value value, Value next) {
        Set<Reading> readings = new LinkedHashSet<>(value.readings());
        for (Reading reading : value.readings()) {
            if (reading instanceof Reading.Number number) {
                next.readings().forEach(like -> add(readings, number, like));
            } else if (reading instanceof Reading.Time time && isOnTwelveHours(next)) {
                readings.add(Half.afternoon(time));
            }
        }
        return new Value(value.kind(), value.start(), value.end(), value.text(), readings);
    }

    /** @return true if a word makes it the afternoon, and not its hour */
    private static boolean isOnTwelveHours(Value value) {
        return value.kind() == Kind.TIME
                && !value.text().matches("(?U)(?:1[3-9]|2\\d).*")
                && value.readings().stream()
                        .anyMatch(reading -> reading instanceof Reading.Time time && time.minute() >= 720);
    }

    private static void add(Set<Reading> readings, Reading.Number number, Reading like) {
        int whole = number.value().scale() > 0 || number.value().precision() > 4
                ? -1
                : number.value().intValue();
        if (like instanceof Reading.Day day && Days.isPossible(day.month(), whole)) {
            readings.add(new Reading.Day(day.year(), day.month(), whole));
        } else if (like instanceof Reading.Time time && whole >= 0 && whole <= 12 && time.minute() >= 720) {
            readings.add(Half.afternoon(Reading.Time.of(whole, 0)));
        } else if (like instanceof Reading.Amount amount && whole >= 0) {
            readings.add(new Reading.Amount(number.value(), amount.currency()));
        }
    }
}
