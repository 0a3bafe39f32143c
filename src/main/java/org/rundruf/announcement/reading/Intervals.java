package org.rundruf.announcement.reading;

import java.time.temporal.Temporal;
import java.util.Optional;
import org.rundruf.announcement.Phrase;

/** Two moments with a slash between them (ISO 8601). */
final class Intervals {
    static final Phrase HINT = Phrase.of("interval.hint");

    private Intervals() {}

    /** @return the interval with its offsets, or empty if it is none or ends before it starts */
    static Optional<String> parse(String text, Moments moments) {
        String[] parts = text.split("/", -1);
        Optional<Temporal> start = moments.parse(parts[0]);
        Optional<Temporal> end = parts.length == 2 ? moments.parse(parts[1]) : Optional.empty();
        if (start.isEmpty() || end.isEmpty() || !isForward(start.get(), end.get(), moments)) {
            return Optional.empty();
        }
        return Optional.of(start.get() + "/" + end.get());
    }

    /** A day ends with its last moment, so that an event may start and end on the same day. */
    static boolean isForward(Temporal start, Temporal end, Moments moments) {
        return moments.ending(end).isAfter(moments.beginning(start));
    }
}
