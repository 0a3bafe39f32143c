package org.rundruf.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What goes out in a digest shares what becomes of its carrier, in the same transaction. */
@Component
class Riders {
    private final LedgerEntries entries;
    private final StepWriter writer;
    private final Held held;

    Riders(LedgerEntries entries, StepWriter writer, Held held) {
        this.entries = entries;
        this.writer = writer;
        this.held = held;
    }

    /** @param written what was done; digests go on without those that left */
    void follow(List<Step> written, Tally tally) {
        List<Long> left = written.stream()
                .filter(Step::isAlone)
                .map(step -> step.entry().id())
                .toList();
        if (!left.isEmpty()) {
            held.leave(left);
        }
        Map<Long, Step> carriers = written.stream()
                .filter(Step::isShared)
                .collect(Collectors.toMap(step -> step.entry().id(), Function.identity()));
        while (!carriers.isEmpty()) {
            carriers.keySet().retainAll(move(carriers, tally));
        }
    }

    /** @return carriers of riders that somebody else moved meanwhile */
    private Set<Long> move(Map<Long, Step> carriers, Tally tally) {
        Set<Long> riders = held.riders(carriers.keySet()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Step> steps = riders.isEmpty()
                ? List.of()
                : entries.load(riders).values().stream()
                        .filter(rider -> carriers.containsKey(rider.carrier()))
                        .sorted(Comparator.comparingLong(LedgerEntry::id))
                        .flatMap(rider -> carriers.get(rider.carrier()).of(rider).stream())
                        .toList();
        return writer.write(steps, tally).stream()
                .map(step -> step.entry().carrier())
                .collect(Collectors.toSet());
    }
}
