package org.rundruf.web.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Keeps what was asked for last. Safe for many threads; two of them may make the same value at the same time. */
public final class RecentlyUsed<K, V> {
    private final Map<K, V> values;
    /** Grows when something is forgotten, so that nothing is kept that was made of what was forgotten meanwhile. */
    private long forgotten;

    /** @param size how many */
    public RecentlyUsed(int size) {
        values = new LinkedHashMap<>(size, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    /** @return what is known, or else is made now */
    public V get(K key, Function<K, V> maker) {
        return find(key).orElseGet(() -> {
            long before = forgotten();
            return keep(key, maker.apply(key), before);
        });
    }

    /** @return what is known */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Forgets what has become wrong. */
    public synchronized void forget(Predicate<K> outdated) {
        forgotten++;
        values.keySet().removeIf(outdated);
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    private synchronized V keep(K key, V value, long before) {
        if (before == forgotten) {
            values.put(key, value);
        }
        return value;
    }
}
