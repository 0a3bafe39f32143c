package org.rundruf.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.springframework.stereotype.Component;

/** The quarters as links. */
@Component
class Places {
    private final QuarterDirectory quarters;

    Places(QuarterDirectory quarters) {
        this.quarters = quarters;
    }

    Optional<Quarter> find(String id) {
        return quarters.find(id);
    }

    /** @return the whole tree, each followed by what lies in it */
    List<Place> all(Page page) {
        List<Quarter> all = quarters.all();
        List<Quarter> ordered = new ArrayList<>();
        append(ordered, all, null);
        return ordered.stream().map(quarter -> Place.of(quarter, page)).toList();
    }

    /** @return the cities */
    List<Quarter> roots() {
        return quarters.all().stream()
                .filter(quarter -> quarter.parent() == null)
                .toList();
    }

    /** @return what lies directly in a quarter */
    List<Place> below(Quarter quarter, Page page) {
        return quarters.all().stream()
                .filter(other -> quarter.id().equals(other.parent()))
                .sorted(Comparator.comparing(Quarter::name))
                .map(other -> Place.of(other, page))
                .toList();
    }

    /** @return the way from the city down to the quarter, without it */
    List<Place> above(Quarter quarter, Page page) {
        LinkedList<Place> way = new LinkedList<>();
        for (String parent = quarter.parent(); parent != null; ) {
            Optional<Quarter> up = quarters.find(parent);
            up.ifPresent(found -> way.addFirst(Place.of(found, page)));
            parent = up.map(Quarter::parent).orElse(null);
        }
        return way;
    }

    private static void append(List<Quarter> ordered, List<Quarter> all, String parent) {
        all.stream()
                .filter(quarter -> parent == null ? quarter.parent() == null : parent.equals(quarter.parent()))
                .sorted(Comparator.comparing(Quarter::name))
                .forEach(quarter -> {
                    ordered.add(quarter);
                    append(ordered, all, quarter.id());
                });
    }
}
