package org.rundruf.localization.kits;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntUnaryOperator;

/** Invisible characters that change the direction of text: the hub sets what is needed, and nobody can review them. */
final class DirectionMarks {
    private static final char POP = '\u2069';
    private static final String HINT = "leave it out; the hub sets what is needed";
    private final String file;
    private final IntUnaryOperator lines;
    private final Faults faults;

    /** @param lines the line of a place in the text */
    DirectionMarks(String file, IntUnaryOperator lines, Faults faults) {
        this.file = file;
        this.lines = lines;
        this.faults = faults;
    }

    void check(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)) {
                note(i, "the invisible " + CodePoints.name(c) + " changes the direction of the text");
            }
            if (c >= '\u2066' && c < POP) {
                open.push(i);
            } else if (c == POP && open.poll() == null) {
                note(i, "U+2069 closes an isolate that was never opened");
            }
        }
        open.forEach(at -> note(at, "the isolate " + CodePoints.name(text.charAt(at)) + " is never closed"));
    }

    private void note(int at, String problem) {
        faults.add(file, lines.applyAsInt(at), problem, HINT);
    }
}
