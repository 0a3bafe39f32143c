package org.rundruf.localization.machine;

import com.deepl.api.DeepLException;
import com.deepl.api.Language;
import com.deepl.api.Translator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The languages that DeepL translates into; asked once a day. */
final class DeepLLanguages {
    private static final Duration VALID = Duration.ofDays(1);
    /** Where DeepL wants to know of which country. */
    private static final Map<String, String> VARIANTS = Map.of("en", "en-GB", "pt", "pt-PT");

    private final Translator client;
    private final Clock clock;
    private List<Language> targets = List.of();
    private Instant asked = Instant.MIN;

    DeepLLanguages(Translator client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** @return DeepL's own language for a BCP 47 tag, or empty if it has none: easy German is not German */
    synchronized Optional<Language> target(String tag) throws DeepLException, InterruptedException {
        if (asked.isBefore(clock.instant().minus(VALID))) {
            targets = client.getTargetLanguages();
            asked = clock.instant();
        }
        String wanted = VARIANTS.getOrDefault(tag, tag);
        return targets.stream()
                .filter(language -> language.getCode().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
