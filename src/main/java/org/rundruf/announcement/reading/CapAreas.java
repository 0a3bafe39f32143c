package org.rundruf.announcement.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Quarter;

/** Finds the quarters of an alert by its geocodes and area names. */
final class CapAreas {
    private static final Phrase HINT = Phrase.of("cap.geocode.hint");
    private final Rules rules;
    private final CapElements elements;

    CapAreas(Rules rules, CapElements elements) {
        this.rules = rules;
        this.elements = elements;
    }

    List<String> quarters(List<CapElement> infos) {
        List<CapElement> areas =
                infos.stream().flatMap(info -> info.all("area").stream()).toList();
        if (areas.isEmpty()) {
            elements.problem(infos.get(0), "area", Phrase.of("missing"), Phrase.of("cap.area.hint"));
            return List.of();
        }
        Set<String> names = unique(areas.stream().flatMap(area -> elements.required(area, "areaDesc").stream()));
        Set<String> codes = unique(areas.stream()
                .flatMap(area -> area.all("geocode").stream())
                .flatMap(geocode -> geocode.value("value").stream()));
        return rules.quarters().isComplete() ? matching(areas, codes, names) : named(areas);
    }

    private List<String> matching(List<CapElement> areas, Set<String> codes, Set<String> names) {
        Set<String> spellings = unique(codes.stream().flatMap(code -> Geocode.spellings(code).stream()));
        List<String> found = found(spellings, names, CapShapes.of(areas));
        if (found.isEmpty()) {
            Phrase looked = Phrase.of("cap.nowhere", codes.size(), example(codes), names.size(), example(names));
            elements.problem(areas.get(0), "geocode", looked, HINT);
        }
        return found;
    }

    /** Warned is whoever a code, a name or a drawing means. */
    private List<String> found(Set<String> codes, Set<String> names, List<Geometry> shapes) {
        Set<String> found = rules.quarters().matching(codes, names).stream()
                .map(Quarter::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!shapes.isEmpty()) {
            DrawnQuarters drawn =
                    new DrawnQuarters(rules.quarters().all(), rules.outlines().get());
            found.addAll(new TreeSet<>(drawn.reachedBy(shapes)));
            Set<String> all = Set.copyOf(found);
            found.removeIf(id -> all.stream().anyMatch(other -> drawn.liesIn(id, other)));
        }
        return List.copyOf(found);
    }

    /** Where no city is known, every area is a quarter of its own; one that is only drawn has no name of use. */
    private static List<String> named(List<CapElement> areas) {
        List<CapElement> called =
                areas.stream().filter(area -> !isOnlyDrawn(area)).toList();
        return (called.isEmpty() ? areas : called)
                .stream()
                        .flatMap(area -> area.value("areaDesc").stream())
                        .map(Slug::of)
                        .distinct()
                        .toList();
    }

    private static boolean isOnlyDrawn(CapElement area) {
        boolean isDrawn = Stream.of("polygon", "circle")
                .anyMatch(shape -> !area.all(shape).isEmpty());
        return isDrawn && area.all("geocode").isEmpty();
    }

    private static Phrase example(Set<String> values) {
        return values.stream()
                .findFirst()
                .map(value -> Phrase.of("cap.such-as", Printable.shown(value)))
                .orElseGet(() -> Phrase.literal(""));
    }

    private static Set<String> unique(Stream<String> values) {
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
