package org.rundruf.localization;

import java.util.List;
import java.util.function.Supplier;

/** A kit's line for text messages, said with ever fewer optional facts; put together only for messages that need it. */
public final class ShorterSms {
    /** Of what has no kit's line. */
    public static final ShorterSms NONE = new ShorterSms(List::of);

    private final Supplier<List<String>> source;
    private List<String> lines;

    ShorterSms(Supplier<List<String>> source) {
        this.source = source;
    }

    /** @return the longest first; the last one holds what the kit demands and nothing else */
    public synchronized List<String> lines() {
        if (lines == null) {
            lines = source.get();
        }
        return lines;
    }
}
