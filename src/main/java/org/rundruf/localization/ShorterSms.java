package org.rundruf.localization;

import java.util.List;
import java.util.function.Supplier;

/** A kit's line for text messages, said with ever fewer optional facts; put together only for messages that need it. */
public final class ShorterSms {
    /** Of what has no kit's line. */
    public static final ShorterSms NONE = new ShorterSms(List::of);

    private final Later<List<String>> lines;

    ShorterSms(Supplier<List<String>> source) {
        this.lines = new Later<>(source);
    }

    /** @return the longest first; the last one holds what the kit demands and nothing else */
    public List<String> lines() {
        return lines.get();
    }
}
