package org.rundruf.announcement;

import java.util.Locale;

/**
 * One thing that is wrong with an input.
 *
 * @param field the path of the field, such as {@code facts.ends}; empty for the whole input
 * @param what is wrong
 * @param advice what would be right
 * @param line the line in the input, from 1; 0 if not known
 */
public record Problem(String field, Phrase what, Phrase advice, int line) {

    /**
     * What is said in one language only, or is in that of its reader already.
     *
     * @param hint may be null
     */
    public Problem(String field, String problem, String hint, int line) {
        this(field, Phrase.literal(problem), Phrase.literal(hint), line);
    }

    /** @return what is wrong, in English */
    public String problem() {
        return what.toString();
    }

    /** @return what would be right, in English; may be empty */
    public String hint() {
        return advice.toString();
    }

    /** @return what is wrong, in the reader's language */
    public String problem(Locale reader) {
        return what.in(reader);
    }

    /** @return what would be right, in the reader's language; may be empty */
    public String hint(Locale reader) {
        return advice.in(reader);
    }
}
