package org.rundruf.localization.kits;

import org.rundruf.localization.Language;

/**
 * One part of a language file.
 *
 * @param file its path
 * @param part such as {@code title}, or a key of a words file
 * @param language what it is written in
 * @param source as it was written, without YAML's marks
 * @param message taken apart
 * @param lines where its characters stand
 */
record Pattern(String file, String part, Language language, String source, Message message, ScalarLines lines) {

    /** @param at place in the pattern */
    void refuse(Faults faults, int at, String problem, String hint) {
        faults.refuse(file, lines.line(at), part + ": " + problem, hint);
    }

    /** @param at place in the pattern */
    void note(Faults faults, int at, String problem, String hint) {
        faults.add(file, lines.line(at), part + ": " + problem, hint);
    }
}
