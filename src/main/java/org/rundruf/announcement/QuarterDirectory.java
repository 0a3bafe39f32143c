package org.rundruf.announcement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The quarters that announcements may address. */
public interface QuarterDirectory {

    /** @return the quarter of that id, or empty */
    Optional<Quarter> find(String id);

    /** @return every quarter, parents before children */
    List<Quarter> all();

    /** @return the quarters that carry one of the geocodes or one of the names; ancestors make their descendants superfluous */
    List<Quarter> matching(Set<String> geocodes, Set<String> names);

    /** @return false if any well-formed id is to be accepted, as in a preview without a city */
    default boolean isComplete() {
        return true;
    }

    /** @return the names of those of them that there are, by id */
    default Map<String, String> names(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .collect(Collectors.toMap(Quarter::id, Quarter::name));
    }
}
