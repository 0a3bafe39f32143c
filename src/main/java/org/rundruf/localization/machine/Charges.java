package org.rundruf.localization.machine;

import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.util.Locale;

/** Counts what engines are given, what they charge, and how they fail. */
final class Charges {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private final MeterRegistry registry;

    Charges(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param characters how many were sent, with the tags */
    void sent(String engine, String language, long characters) {
        count(engine, language, "sent", characters);
    }

    /**
     * @param characters what the engine says that it charges
     * @param pricePerMillion of characters, or null if it costs nothing or nobody knows
     */
    void billed(String engine, String language, long characters, BigDecimal pricePerMillion) {
        count(engine, language, "billed", characters);
        if (pricePerMillion != null) {
            registry.counter("rundruf.translation.cost", "engine", engine, "language", language)
                    .increment(characters * pricePerMillion.doubleValue() / MILLION.doubleValue());
        }
    }

    void failed(String engine, String language, EngineFailure failure) {
        String reason = failure.reason().name().toLowerCase(Locale.ROOT);
        registry.counter("rundruf.translation.failures", "engine", engine, "language", language, "reason", reason)
                .increment();
    }

    private void count(String engine, String language, String kind, long characters) {
        registry.counter("rundruf.translation.characters", "engine", engine, "language", language, "kind", kind)
                .increment(characters);
    }
}
