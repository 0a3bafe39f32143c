package org.rundruf.localization.kits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;

/** Everything a kit's patterns may name: what it declares, the facts of every announcement, and when it is. */
final class Parameters {
    /** What the hub makes of {@code starts} and {@code ends}. */
    static final Set<String> DERIVED = Set.of("when", "when_short", "day");

    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    /** @param declared by the kit, in their order */
    Parameters(List<Parameter> declared) {
        Facts.STANDARD.forEach((name, type) -> give(name, type, false));
        declared.forEach(parameter -> byName.put(parameter.fact().name(), parameter));
        boolean starts = isGiven("starts");
        give("when", FactType.TEXT, starts || isGiven("ends"));
        give("when_short", FactType.TEXT, starts || isGiven("ends"));
        give("day", FactType.TEXT, starts);
    }

    Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> names() {
        return byName.keySet();
    }

    List<Parameter> declared() {
        return byName.values().stream().filter(Parameter::isDeclared).toList();
    }

    private boolean isGiven(String name) {
        return byName.get(name).fact().required();
    }

    private void give(String name, FactType type, boolean always) {
        byName.put(name, new Parameter(new FactParameter(name, type, always, List.of()), 0));
    }
}
