package org.rundruf.localization.kits;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects faults, each of them once. */
final class Faults {
    private final Set<Fault> all = new LinkedHashSet<>();

    /** The kit cannot be used with it. */
    void refuse(String file, int line, String problem, String hint) {
        all.add(new Fault(file, line, true, problem, hint));
    }

    /** The kit can be used, but should not be left like that. */
    void add(String file, int line, String problem, String hint) {
        all.add(new Fault(file, line, false, problem, hint));
    }

    void addAll(Collection<Fault> faults) {
        all.addAll(faults);
    }

    /** @return all of them, by file and line */
    List<Fault> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
