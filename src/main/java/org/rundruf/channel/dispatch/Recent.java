package org.rundruf.channel.dispatch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps what was made last; makes each thing once, however many ask for it at the same time.
 *
 * @param <K> what is asked for
 * @param <V> what is made
 */
final class Recent<K, V> {
    private final Map<K, V> values;

    /** @param limit how many are kept; the one that nobody asked for the longest goes first */
    Recent(int limit) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        };
    }

    /** Forgets what is not true any more; what is just being made counts as made before. */
    synchronized void forget(Predicate<K> outdated) {
        values.keySet().removeIf(outdated);
    }

    /** @param make called at most once at a time; what it throws is thrown, and nothing is kept */
    synchronized V get(K key, Function<K, V> make) {
        V value = values.get(key);
        if (value == null) {
            value = make.apply(key);
            values.put(key, value);
        }
        return value;
    }
}
