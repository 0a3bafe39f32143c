package org.rundruf.localization.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.localization.checks.values.Kind;
import org.rundruf.localization.checks.values.Likeness;
import org.rundruf.localization.checks.values.Value;

/** The values of two texts, each with its counterpart, the surest pairs first. */
final class ValuePairs {
    /** Beyond that nothing fits anyway, and comparing all with all would take long. */
    private static final int COMPARABLE = 300;

    private final List<Value> source;
    private final List<Value> missing;
    private final List<Value> extra;
    private final Map<Value, Value> bare = new LinkedHashMap<>();
    private final Map<Value, Value> counterparts = new IdentityHashMap<>();

    private ValuePairs(List<Value> source, List<Value> translation) {
        this.source = source;
        this.missing = new ArrayList<>(source);
        this.extra = new ArrayList<>(translation);
    }

    static ValuePairs of(List<Value> source, List<Value> translation) {
        ValuePairs pairs = new ValuePairs(source, translation);
        pairs.pairSame();
        if (pairs.missing.size() <= COMPARABLE && pairs.extra.size() <= COMPARABLE) {
            pairs.pair(Likeness.SAME);
            pairs.pair(Likeness.SHORTER);
            pairs.pair(Likeness.BARE);
        }
        return pairs;
    }

    List<Value> missing() {
        return missing;
    }

    List<Value> extra() {
        return extra;
    }

    /** @return true if it is certain which value of that kind took the place of which */
    boolean isOnlyOne(Kind kind) {
        return missing.stream().filter(value -> value.kind() == kind).count() == 1
                && extra.stream().filter(value -> value.kind() == kind).count() == 1;
    }

    /** @return pairs in which one side lacks what belongs to the number, the source's value first */
    Map<Value, Value> bare() {
        return bare;
    }

    /** @return the extra value of that kind that most likely took the place of the missing one */
    Optional<Value> inPlaceOf(Value lost, List<Value> candidates) {
        int place = placeOf(lost);
        return candidates.stream()
                .filter(value -> value.kind() == lost.kind())
                .min((a, b) -> Integer.compare(Math.abs(a.start() - place), Math.abs(b.start() - place)));
    }

    /** @return behind the counterpart of what stands before it in the source, or 0 */
    int placeOf(Value lost) {
        int place = 0;
        for (Value value : source) {
            if (value == lost) {
                return place;
            }
            Value counterpart = counterparts.get(value);
            place = counterpart == null ? place : counterpart.end();
        }
        return place;
    }

    /** What has one and the same meaning is found without comparing all with all. */
    private void pairSame() {
        Map<Object, List<Value>> byReadings = new HashMap<>();
        extra.forEach(value -> byReadings
                .computeIfAbsent(value.readings(), key -> new ArrayList<>())
                .add(value));
        Map<Value, Boolean> used = new IdentityHashMap<>();
        missing.removeIf(value -> {
            List<Value> same = byReadings.getOrDefault(value.readings(), List.of());
            if (same.isEmpty()) {
                return false;
            }
            Value counterpart = same.remove(0);
            counterparts.put(value, counterpart);
            used.put(counterpart, true);
            return true;
        });
        extra.removeIf(used::containsKey);
    }

    private void pair(Likeness likeness) {
        for (Iterator<Value> lost = missing.iterator(); lost.hasNext(); ) {
            Value value = lost.next();
            Optional<Value> found = extra.stream()
                    .filter(candidate -> Likeness.of(value, candidate).equals(Optional.of(likeness)))
                    .findFirst();
            found.ifPresent(counterpart -> {
                lost.remove();
                extra.removeIf(candidate -> candidate == counterpart);
                counterparts.put(value, counterpart);
                if (likeness == Likeness.BARE) {
                    bare.put(value, counterpart);
                }
            });
        }
    }
}
