package org.rundruf.print.finishing.preflight;

/**
 * A breach of a rule.
 *
 * @param place where it was seen first
 * @param problem what is wrong, in English
 * @param times how often it was seen on that page
 */
public record Finding(String place, String problem, int times) {

    @Override
    public String toString() {
        return place + ": " + problem + (times > 1 ? " (" + times + " times)" : "");
    }
}
