package org.rundruf.localization;

import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a city sets about languages.
 *
 * @param languages the tags an announcement is wanted in; empty for all that kits are written in
 * @param defaultLanguage what people get whose languages are missing
 * @param hotline where help in other languages is to be had, or null
 * @param timeZone in which dates and times are shown
 */
@ConfigurationProperties("rundruf")
public record LocalizationSettings(
        @DefaultValue List<String> languages,
        @DefaultValue("de") String defaultLanguage,
        String hotline,
        @DefaultValue("Europe/Berlin") ZoneId timeZone) {

    /** @return what holds without any configuration */
    public static LocalizationSettings standard() {
        return new LocalizationSettings(List.of(), "de", null, ZoneId.of("Europe/Berlin"));
    }
}
