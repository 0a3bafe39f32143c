package org.rundruf.announcement.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.outline.Feature;
import org.rundruf.announcement.reading.Nearest;

/**
 * Tells which quarter a feature outlines. Every office names its columns as it likes, so that any property counts that is a
 * quarter's id; else any that is a geocode; else any that is a name.
 */
final class FeatureQuarters {
    private static final List<BiPredicate<Quarter, String>> BY = List.of(
            (quarter, value) -> quarter.id().equals(value),
            (quarter, value) -> quarter.geocodes().contains(value),
            (quarter, value) -> folded(quarter.name()).equals(folded(value)));

    private final List<Quarter> quarters;

    FeatureQuarters(List<Quarter> quarters) {
        this.quarters = quarters;
    }

    /** @return the quarter's id, or empty after noting why there is none */
    Optional<String> find(Feature feature, List<Problem> problems) {
        for (BiPredicate<Quarter, String> by : BY) {
            List<String> found = quarters.stream()
                    .filter(quarter -> values(feature).anyMatch(value -> by.test(quarter, value)))
                    .map(Quarter::id)
                    .toList();
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            } else if (found.size() > 1) {
                String names = found.stream().sorted().limit(5).collect(Collectors.joining(", "));
                problems.add(new Problem(
                        properties(feature),
                        Phrase.of("feature.several", names),
                        Phrase.of("feature.several.hint"),
                        0));
                return Optional.empty();
            }
        }
        problems.add(new Problem(properties(feature), Phrase.of("feature.none"), hint(feature), 0));
        return Optional.empty();
    }

    private Phrase hint(Feature feature) {
        List<String> names = quarters.stream().map(Quarter::name).toList();
        Phrase nearest = values(feature)
                .filter(value -> !value.matches("[\\d.eE+-]*"))
                .findFirst()
                .map(value -> Nearest.advice(value, names))
                .orElseGet(() -> Phrase.of("feature.first.hint"));
        return Phrase.of("feature.hint", nearest);
    }

    /** What it lies in is not what it is. */
    private static Stream<String> values(Feature feature) {
        String id = feature.properties().get("id");
        return id != null && feature.properties().containsKey("name")
                ? Stream.of(id)
                : feature.properties().entrySet().stream()
                        .filter(property -> !property.getKey().equals("parent"))
                        .map(Map.Entry::getValue);
    }

    private static String properties(Feature feature) {
        return feature.path() + ".properties";
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
