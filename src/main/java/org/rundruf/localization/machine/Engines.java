package org.rundruf.localization.machine;

import java.time.Clock;
import java.util.List;

/** Makes the engines that are configured. */
final class Engines {

    private Engines() {}

    /** @throws IllegalArgumentException if one of that name does not exist, or lacks its key */
    static List<TranslationEngine> of(TranslationSettings settings, Charges charges, Clock clock) {
        return settings.engines().stream()
                .map(name -> engine(name, settings, charges, clock))
                .toList();
    }

    private static TranslationEngine engine(String name, TranslationSettings settings, Charges charges, Clock clock) {
        return switch (name) {
            case DeepLEngine.NAME -> deepL(settings, charges, clock);
            case LibreTranslateEngine.NAME -> libreTranslate(settings, clock);
            default ->
                throw new IllegalArgumentException(
                        "rundruf.translation.engines: " + name + " is unknown; there are deepl and libretranslate");
        };
    }

    private static TranslationEngine deepL(TranslationSettings settings, Charges charges, Clock clock) {
        String key = settings.deepl().key();
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException(
                    "rundruf.translation.deepl.key is missing; DeepL's account page shows it");
        }
        return new DeepLEngine(settings, charges, clock);
    }

    private static TranslationEngine libreTranslate(TranslationSettings settings, Clock clock) {
        LibreTranslateHttp http =
                new LibreTranslateHttp(settings.libretranslate().url(), settings.timeout(), clock);
        return new LibreTranslateEngine(http, settings.libretranslate().key());
    }
}
