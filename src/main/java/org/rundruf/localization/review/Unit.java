package org.rundruf.localization.review;

/**
 * A piece of a source text beside what it is in another language.
 *
 * @param part {@code title}, {@code summary} or {@code body}
 * @param from the first of its source sentences in that part, from 0; -1 if it is the whole part
 * @param to behind the last one
 * @param source what it says in the source; empty if the part is absent there
 * @param text the translation; empty if there is none yet
 */
public record Unit(String part, int from, int to, String source, String text) {

    static Unit whole(String part, String source, String text) {
        return new Unit(part, -1, -1, source, text);
    }

    /** @return true if it is all of its part */
    public boolean isWhole() {
        return from < 0;
    }

    /** @return its name in a form, such as {@code body.2-3}; {@code body} for the whole */
    public String name() {
        return isWhole() ? part : part + "." + from + "-" + to;
    }
}
