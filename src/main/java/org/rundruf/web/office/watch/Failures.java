package org.rundruf.web.office.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rundruf.delivery.Progress;

/** Puts reasons that mean the same together, the most frequent first. */
public final class Failures {
    private static final String UNKNOWN = "office.reason.other";

    private Failures() {}

    /** @return why deliveries failed, were given up or not sent */
    public static List<Failure> of(Progress progress) {
        Map<String, Failure> failures = new TreeMap<>();
        progress.cells().stream().filter(cell -> cell.state().endedBadly()).forEach(cell -> {
            Failure failure = failure(cell);
            failures.merge(failure.words() + '\n' + failure.detail(), failure, Failures::together);
        });
        return failures.values().stream()
                .sorted(Comparator.comparingInt(Failure::deliveries).reversed().thenComparing(Failure::words))
                .toList();
    }

    /** @return key of the sentence that says a provider's reason to people */
    public static String words(String reason) {
        return Reasons.of(reason).words();
    }

    private static Failure failure(Progress.Cell cell) {
        Reason reason = Reasons.of(cell.reason());
        boolean isUnknown = reason.words().equals(UNKNOWN) && !cell.reason().isEmpty();
        return new Failure(
                reason.words(), "office.next." + reason.next(), cell.deliveries(), isUnknown ? cell.reason() : null);
    }

    private static Failure together(Failure one, Failure other) {
        return new Failure(one.words(), one.next(), one.deliveries() + other.deliveries(), one.detail());
    }
}
