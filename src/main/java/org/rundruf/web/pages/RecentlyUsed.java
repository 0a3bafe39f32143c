package org.rundruf.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
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
        V value = find(key);
        if (value == null) {
            value = maker.apply(key);
            keep(key, value);
        }
        return value;
    }

    private synchronized V find(K key) {
        return values.get(key);
    }

    private synchronized void keep(K key, V value) {
        values.put(key, value);
    }
}
