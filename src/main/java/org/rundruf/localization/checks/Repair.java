package org.rundruf.localization.checks;

/**
 * A change that mends what was found and does no harm, to be offered with one click.
 *
 * @param part {@code title}, {@code summary} or {@code body}
 * @param start where the text to be replaced begins in that part, in UTF-16 code units
 * @param end where it ends; the same as {@code start} if something is put in
 * @param replacement what stands there afterwards; empty to take the text away
 */
public record Repair(String part, int start, int end, String replacement) {

    /** @return the part's text with the change made */
    public String applyTo(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
