package org.rundruf.localization.checks.values;

import java.util.Optional;
import java.util.Set;

/** How surely two values are the same. */
public enum Likeness {
    /** They mean the same. */
    SAME,
    /** One says less than the other: no year, or {@code 9} for 9:00. */
    SHORTER,
    /** The number is the same, and what belongs to it is not: no currency, no letter. */
    BARE;

    /** @return the best likeness of any two of their readings, or empty if they are different */
    public static Optional<Likeness> of(Value one, Value other) {
        Optional<Likeness> best = Optional.empty();
        for (Reading a : one.readings()) {
            for (Reading b : other.readings()) {
                Likeness likeness = of(a, b);
                if (likeness != null
                        && best.filter(found -> found.compareTo(likeness) <= 0).isEmpty()) {
                    best = Optional.of(likeness);
                }
            }
        }
        return best;
    }

    /** @return true if they share a meaning */
    static boolean same(Set<Reading> one, Set<Reading> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Likeness of(Reading a, Reading b) {
        if (a.equals(b)) {
            return SAME;
        } else if (isShorter(a, b) || isShorter(b, a)) {
            return SHORTER;
        }
        return isBare(a, b) || isBare(b, a) ? BARE : null;
    }

    private static boolean isShorter(Reading a, Reading b) {
        if (a instanceof Reading.Day day && b instanceof Reading.Day full) {
            return day.year() == 0 && day.month() == full.month() && day.day() == full.day();
        }
        return a instanceof Reading.Number number
                && b instanceof Reading.Time time
                && time.minute() % 60 == 0
                && number.equals(Reading.Number.of(time.minute() / 60));
    }

    private static boolean isBare(Reading a, Reading b) {
        return a instanceof Reading.Number number
                && (b instanceof Reading.Amount amount && number.value().compareTo(amount.value()) == 0
                        || b instanceof Reading.Name name && number.value().compareTo(name.number()) == 0);
    }
}
