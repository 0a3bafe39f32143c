package org.rundruf.audience;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant. */
final class Nearest {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /** @return {@code "; did you mean …?"}, or an empty string if more than half of the name would be wrong */
    static String hint(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> DISTANCE.apply(name, candidate) * 2 <= name.length())
                .min(Comparator.comparingInt(candidate -> DISTANCE.apply(name, candidate)))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }
}
