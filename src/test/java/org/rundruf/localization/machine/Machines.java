package org.rundruf.localization.machine;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.GlossaryTerms;

/** Machine translation for tests of other rooms, by a server that they bring. */
public final class Machines {
    private Machines() {}

    /** @param server speaks LibreTranslate's protocol */
    public static MachineTranslation of(URI server, Clock clock) {
        TranslationSettings settings = new TranslationSettings(
                List.of("libretranslate"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                0,
                Duration.ofMillis(20),
                Duration.ofHours(1),
                Duration.ofSeconds(1),
                null,
                new TranslationSettings.LibreTranslate(server, null));
        GlossaryTerms glossary = new GlossaryTerms(new Glossary(List.of()));
        return MachineConfiguration.of(settings, glossary, new SimpleMeterRegistry(), clock);
    }
}
