package org.rundruf.delivery;

import java.util.ArrayList;
import java.util.List;

/** Outcomes that are written to the database together, and stand in a journal until they are. */
final class Segment {
    private final OutcomeJournal journal;
    private final List<Outcome> outcomes = new ArrayList<>();

    Segment(OutcomeJournal journal) {
        this.journal = journal;
    }

    /** @return what an earlier process left. @throws java.io.UncheckedIOException if the journal cannot be used */
    List<Outcome> open() {
        journal.open();
        return journal.read();
    }

    /** @throws java.io.UncheckedIOException if it cannot be kept; then nothing of it is */
    void append(Outcome outcome) {
        journal.append(outcome);
        outcomes.add(outcome);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    int size() {
        return outcomes.size();
    }

    /** What a journal keeps nevertheless changes nothing when it is written again. */
    void clear() {
        outcomes.clear();
        journal.clear();
    }

    void close() {
        journal.close();
    }
}
