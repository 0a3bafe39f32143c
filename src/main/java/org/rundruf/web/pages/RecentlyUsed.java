package org.rundruf.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what was asked for last. Safe for many threads; two of them may make the same value at the same time. */
final class RecentlyUsed<K, V> {
    private final Map<K, V> values;

    RecentlyUsed(int size) {
        values = new LinkedHashMap<>(size, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    V get(K key, Function<K, V> maker) {
        return find(key).orElseGet(() -> keep(key, maker.apply(key)));
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    private synchronized V keep(K key, V value) {
        values.put(key, value);
        return value;
    }
}
