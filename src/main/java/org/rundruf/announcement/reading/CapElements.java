package org.rundruf.announcement.reading;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.rundruf.announcement.Phrase;

/** Reads elements that CAP 1.2 requires or restricts, and notes what is wrong with them. */
final class CapElements {
    private final Problems problems;
    private final Moments moments;

    CapElements(Problems problems, Moments moments) {
        this.problems = problems;
        this.moments = moments;
    }

    /** @return the value, or empty after noting that it is missing */
    Optional<String> required(CapElement parent, String child) {
        Optional<String> value = parent.value(child);
        if (value.isEmpty()) {
            problems.add(path(parent, child), Phrase.of("missing"), Phrase.of("cap.required.hint"), parent.line(child));
        }
        return value;
    }

    /** @return the value if it is one of the codes, or empty after noting what is wrong */
    Optional<String> code(CapElement parent, String child, Collection<String> codes) {
        Optional<String> value = required(parent, child);
        if (value.isPresent() && !codes.contains(value.get())) {
            String shown = Printable.shown(value.get());
            problem(parent, child, Phrase.of("no.cap-value", shown), Nearest.advice(shown, codes));
        }
        return value.filter(codes::contains);
    }

    /** @return the time, or empty if it is absent or after noting that it is none */
    Optional<OffsetDateTime> time(CapElement parent, String child) {
        Optional<String> value = parent.value(child);
        Optional<OffsetDateTime> time = value.flatMap(moments::parse).map(moments::beginning);
        if (value.isPresent() && time.isEmpty()) {
            problem(
                    parent,
                    child,
                    Phrase.of("no.time", Printable.shown(value.get())),
                    Phrase.literal("2026-11-24T09:00:00+01:00"));
        }
        return time;
    }

    void problem(CapElement parent, String child, Phrase problem, Phrase hint) {
        problems.add(path(parent, child), problem, hint, parent.line(child));
    }

    static String path(CapElement parent, String child) {
        return parent.name().equals("alert") ? child : parent.name() + "." + child;
    }
}
