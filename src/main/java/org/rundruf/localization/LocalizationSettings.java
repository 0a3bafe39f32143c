package org.rundruf.localization;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.reading.LanguageTags;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a city sets about languages.
 *
 * @param languages the tags an announcement is wanted in; empty for all that kits are written in
 * @param defaultLanguage what people get whose languages are missing
 * @param hotline where help in other languages is to be had, or null
 * @param timeZone in which dates and times are shown
 * @param digits by language, which digits it is written in if not those of its words file: {@code ar: arab}
 */
@ConfigurationProperties("rundruf")
public record LocalizationSettings(
        @DefaultValue List<String> languages,
        @DefaultValue("de") String defaultLanguage,
        String hotline,
        @DefaultValue("Europe/Berlin") ZoneId timeZone,
        @DefaultValue Map<String, String> digits) {

    /** @throws IllegalArgumentException if a language is no language tag, naming what was probably meant */
    public LocalizationSettings {
        languages = languages.stream().map(LocalizationSettings::tag).distinct().toList();
        defaultLanguage = tag(defaultLanguage);
        digits = Map.copyOf(digits);
    }

    /** @return what holds without any configuration */
    public static LocalizationSettings standard() {
        return of(List.of(), "de", null, ZoneId.of("Europe/Berlin"));
    }

    /** @return these settings, and the digits of the words files */
    public static LocalizationSettings of(
            List<String> languages, String defaultLanguage, String hotline, ZoneId timeZone) {
        return new LocalizationSettings(languages, defaultLanguage, hotline, timeZone, Map.of());
    }

    private static String tag(String written) {
        return LanguageTags.normalise(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "rundruf.languages: '" + written + "' is no language tag; " + LanguageTags.hint(written)));
    }

    /** @return the tags that kits should be written in: the configured ones, or all that have words */
    public List<String> wanted(Languages known) {
        return languages.isEmpty()
                ? List.copyOf(known.tags())
                : languages.stream().map(known::canonical).distinct().toList();
    }
}
