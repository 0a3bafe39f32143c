package org.rundruf.localization.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The languages of the versions that were asked for last. Safe for many threads. */
final class RecentVersions {
    private static final int KEPT = 500;
    private final Map<Long, Map<String, Translation>> versions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Map<String, Translation>> eldest) {
            return size() > KEPT;
        }
    };
    /** Grows with whatever is forgotten, so that nothing is kept that was read before it changed. */
    private long changes;

    synchronized Optional<Map<String, Translation>> find(long version) {
        return Optional.ofNullable(versions.get(version));
    }

    synchronized long changes() {
        return changes;
    }

    /** @param seen what {@link #changes} said before the rows were read */
    synchronized void keep(long version, Map<String, Translation> rows, long seen) {
        if (seen == changes) {
            versions.put(version, rows);
        }
    }

    synchronized void forget(long version) {
        changes++;
        versions.remove(version);
    }
}
