package org.rundruf.localization.kits;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.localization.kits.Piece.Argument;

/** A label says each of its placeholders once, unless another language says it twice, too. */
final class DoubledPlaceholders {
    private final Map<String, Map<String, Long>> files = new HashMap<>();

    /** @param patterns of all languages */
    DoubledPlaceholders(Collection<Pattern> patterns) {
        patterns.forEach(pattern -> doubled(pattern.message())
                .forEach((name, times) -> files.computeIfAbsent(pattern.part(), part -> new HashMap<>())
                        .merge(name, 1L, Long::sum)));
    }

    void check(Pattern pattern, Faults faults) {
        doubled(pattern.message()).forEach((name, at) -> {
            if (files.getOrDefault(pattern.part(), Map.of()).getOrDefault(name, 0L) < 2) {
                pattern.note(faults, at, "says {" + name + "} twice", "leave one of them out");
            }
        });
    }

    /** @return where the second one stands, by name; a plural or select may ask for a value that its branches say */
    private static Map<String, Integer> doubled(Message message) {
        return message.all()
                .flatMap(branch -> branch.pieces().stream()
                        .filter(Argument.class::isInstance)
                        .map(Argument.class::cast)
                        .filter(argument -> argument.branches().isEmpty())
                        .collect(Collectors.groupingBy(Argument::name))
                        .entrySet()
                        .stream())
                .filter(said -> said.getValue().size() > 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, said -> said.getValue().get(1).at(), Math::min));
    }
}
