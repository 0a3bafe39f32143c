package org.rundruf.localization.review;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rundruf.announcement.Facts;

/**
 * A fact that has another value than before.
 *
 * @param name its name
 * @param before its value before, or null if there was none
 * @param after its value now, or null if there is none
 */
record FactChange(String name, Object before, Object after) {

    static List<FactChange> between(Facts before, Facts after) {
        Set<String> names = new LinkedHashSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        return names.stream()
                .map(name -> new FactChange(
                        name, before.values().get(name), after.values().get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** @return true if the text repeats what is not true any more; when in doubt, it does */
    boolean isRepeatedIn(String text, ZoneId zone) {
        Numerals numerals = new Numerals(text);
        if (before instanceof Temporal moment) {
            return moments(moment, zone).stream().anyMatch(numerals::contains);
        } else if (before instanceof List<?> list) {
            return list.stream().map(Object::toString).anyMatch(numerals::says);
        }
        return before != null
                && ("phone".equals(name) ? numerals.dials(before.toString()) : numerals.says(before.toString()));
    }

    /** A text names a day by its number and a time by its hour, with the minutes if there are any. */
    private List<String> moments(Temporal moment, ZoneId zone) {
        List<String> said = new ArrayList<>();
        Temporal then = local(moment, zone);
        Temporal now = after instanceof Temporal later ? local(later, zone) : null;
        if (now == null || differs(then, now, ChronoField.DAY_OF_MONTH)) {
            said.add(String.valueOf(then.get(ChronoField.DAY_OF_MONTH)));
        }
        if (then.isSupported(ChronoField.MINUTE_OF_DAY)
                && (now == null || differs(then, now, ChronoField.MINUTE_OF_DAY))) {
            said.add(String.valueOf(then.get(ChronoField.HOUR_OF_DAY)));
        }
        return said;
    }

    private static Temporal local(Temporal moment, ZoneId zone) {
        return moment instanceof OffsetDateTime time
                ? time.atZoneSameInstant(zone).toLocalDateTime()
                : moment;
    }

    private static boolean differs(Temporal then, Temporal now, ChronoField field) {
        return !now.isSupported(field) || then.get(field) != now.get(field);
    }
}
