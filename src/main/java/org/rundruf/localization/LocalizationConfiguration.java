package org.rundruf.localization;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together for the hub. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LocalizationSettings.class)
class LocalizationConfiguration {

    @Bean
    Localization localization(LocalizationSettings settings) {
        return Localization.of(Templates.standard(), settings);
    }

    @Bean
    Templates templates(Localization room) {
        return room.templates();
    }

    @Bean
    Languages languages(Localization room) {
        return room.languages();
    }

    @Bean
    Words words(Localization room) {
        return room.words();
    }

    @Bean
    Kits kits(Localization room) {
        return room.kits();
    }

    @Bean
    FactFormats factFormats(Localization room) {
        return room.formats();
    }

    @Bean
    Localizer localizer(Localization room) {
        return room.localizer();
    }
}
