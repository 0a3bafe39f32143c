package org.rundruf.web.pages;

import java.util.List;

/**
 * The form by which somebody subscribes.
 *
 * @param action where it goes
 * @param typed what is filled in
 * @param channels tags of those on offer
 * @param quarters all there are
 * @param topics all there are
 * @param languages all there are
 * @param privacy HTML: who answers for the data
 * @param imprint address of the publisher's imprint, or null
 * @param problems what is wrong
 */
public record SignUpForm(
        String action,
        Typed typed,
        List<String> channels,
        List<Option> quarters,
        List<Option> topics,
        List<Option> languages,
        String privacy,
        String imprint,
        List<Problem> problems) {

    /**
     * Something to choose.
     *
     * @param value what is sent
     * @param label what is read
     * @param tag the label's language, or null for the page's
     * @param isChosen whether it is filled in
     */
    public record Option(String value, String label, String tag, boolean isChosen) {}

    /** @return what is wrong with a field, or null */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /** @return the ids of what describes a field to people who hear it, or null */
    public String describedBy(String field, String hint) {
        String ids = (hint == null ? "" : hint) + (problem(field) == null ? "" : " " + field + "-problem");
        return ids.isBlank() ? null : ids.strip();
    }
}
