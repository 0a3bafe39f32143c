package org.rundruf.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;

/** Where no city is known, every well-formed quarter exists and is called as its id reads. */
final class AnyQuarter implements QuarterDirectory {

    @Override
    public Optional<Quarter> find(String id) {
        int slash = id.lastIndexOf('/');
        String parent = slash < 0 ? null : id.substring(0, slash);
        return Optional.of(new Quarter(id, parent, name(id.substring(slash + 1)), 0, Set.of()));
    }

    @Override
    public List<Quarter> all() {
        return List.of();
    }

    @Override
    public List<Quarter> matching(Set<String> geocodes, Set<String> names) {
        return List.of();
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    private static String name(String slug) {
        return Arrays.stream(slug.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("-"));
    }
}
