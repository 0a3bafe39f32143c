package org.rundruf.localization;

import java.util.function.Supplier;

/**
 * What is put together once, when somebody asks for it. Safe for many threads.
 *
 * @param <T> what it is
 */
final class Later<T> implements Supplier<T> {
    private Supplier<T> source;
    private T value;

    /** @param source asked once and let go of */
    Later(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (source != null) {
            value = source.get();
            source = null;
        }
        return value;
    }
}
