package org.rundruf.web.office.review;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.review.Unit;

/** Says to which sentence a finding belongs, or that it belongs to none. */
final class Placing {
    private final Manuscript manuscript;
    private final Map<Unit, List<Finding>> placed = new IdentityHashMap<>();
    private final List<Finding> others = new ArrayList<>();

    Placing(Manuscript manuscript) {
        this.manuscript = manuscript;
        for (Finding finding : manuscript.findings()) {
            unit(finding)
                    .ifPresentOrElse(
                            unit -> placed.computeIfAbsent(unit, key -> new ArrayList<>())
                                    .add(finding),
                            () -> others.add(finding));
        }
    }

    List<Finding> at(Unit unit) {
        return placed.getOrDefault(unit, List.of());
    }

    /** @return those about a part as a whole */
    List<Finding> about(String part) {
        return others.stream().filter(finding -> finding.part().equals(part)).toList();
    }

    private Optional<Unit> unit(Finding finding) {
        List<Unit> units = manuscript.units().stream()
                .filter(unit -> unit.part().equals(finding.part()))
                .toList();
        if (units.size() == 1) {
            return Optional.of(units.get(0));
        } else if (finding.start() == finding.end()) {
            return missing(finding, units);
        }
        return units.stream().filter(unit -> contains(unit, finding)).findFirst();
    }

    /** What is absent belongs where the source says it, if only one sentence does. */
    private static Optional<Unit> missing(Finding finding, List<Unit> units) {
        String absent = finding.arguments().isEmpty() ? "" : finding.arguments().get(0);
        List<Unit> saying = units.stream()
                .filter(unit -> !absent.isBlank() && unit.source().contains(absent))
                .toList();
        return saying.size() == 1 ? Optional.of(saying.get(0)) : Optional.empty();
    }

    private boolean contains(Unit unit, Finding finding) {
        int start = manuscript.start(unit);
        return start <= finding.start() && finding.end() <= start + unit.text().length();
    }
}
