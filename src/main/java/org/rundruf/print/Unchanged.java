package org.rundruf.print;

import java.util.Optional;
import java.util.function.Supplier;
import org.thymeleaf.cache.ICacheEntryValidity;

/** Lets a parsed template serve for as long as its file says the same: a city may change it at any time. */
final class Unchanged implements ICacheEntryValidity {
    private final Supplier<Optional<String>> file;
    private final Optional<String> parsed;

    Unchanged(Supplier<Optional<String>> file) {
        this.file = file;
        this.parsed = file.get();
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public boolean isCacheStillValid() {
        return file.get().equals(parsed);
    }
}
