package org.rundruf.announcement.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;

/** Collects what is wrong with an input and what was mended in it, so that its author hears everything at once. */
final class Problems {
    /** Nobody reads more, and a hostile input must not make the answer larger than itself. */
    static final int MOST = 100;

    private final List<Problem> all = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    void add(String field, Phrase problem, Phrase hint, int line) {
        Problem found = new Problem(field, problem, hint, line);
        if (all.size() < MOST && !all.contains(found)) {
            all.add(found);
        }
    }

    /** Notes what was mended and need not be refused. */
    void note(String field, String text, int line) {
        Note note = new Note(field, text, line);
        if (notes.size() < MOST && !notes.contains(note)) {
            notes.add(note);
        }
    }

    List<Note> notes() {
        return notes;
    }

    /** @throws InvalidInput if anything is wrong */
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidInput(
                    all.stream().sorted(Comparator.comparingInt(Problem::line)).toList());
        }
    }

    /** @return the refusal of an input of which nothing can be read */
    static InvalidInput refusal(Phrase problem, Phrase hint, int line) {
        return new InvalidInput(List.of(new Problem("", problem, hint, line)));
    }
}
