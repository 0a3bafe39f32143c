package org.rundruf.print.finishing.preflight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the breaches of one rule; the same one on a page is counted, not repeated. */
final class Findings {
    private final Map<String, Finding> byProblem = new LinkedHashMap<>();

    void add(Place place, String problem) {
        byProblem.merge(
                place.page() + problem,
                new Finding(place.toString(), problem, 1),
                (first, again) -> new Finding(first.place(), problem, first.times() + 1));
    }

    void addUnless(boolean right, Place place, String problem) {
        if (!right) {
            add(place, problem);
        }
    }

    List<Finding> list() {
        return List.copyOf(byProblem.values());
    }
}
