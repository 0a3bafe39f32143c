package org.rundruf.localization;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what is costly to make, such as a locale's formats. Safe for many threads; once it is full it begins anew.
 *
 * @param <K> what is asked for
 * @param <V> what is made
 */
public final class Kept<K, V> {
    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final int most;

    /** @param most how many are kept */
    public Kept(int most) {
        this.most = most;
    }

    /** @return what was made for that key, or is made now */
    public V get(K key, Function<K, V> make) {
        V value = values.get(key);
        return value == null ? make(key, make) : value;
    }

    private V make(K key, Function<K, V> make) {
        if (values.size() >= most) {
            values.clear();
        }
        return values.computeIfAbsent(key, make);
    }
}
