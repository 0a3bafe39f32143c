package org.rundruf.localization;

import org.rundruf.localization.kits.WordsCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together for the hub. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LocalizationSettings.class)
class LocalizationConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(LocalizationConfiguration.class);

    @Bean
    Localization localization(LocalizationSettings settings) {
        Localization room = Localization.of(Templates.standard(), settings);
        WordWarnings.log(new WordsCheck(room.templates(), room.languages()).check());
        return room;
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
    Glossary glossary(Localization room) {
        GlossaryFile file = GlossaryFile.read(room.templates(), room.languages().tags());
        file.problems().forEach(problem -> LOG.warn("Left out of the glossary: {}", problem));
        return file.glossary();
    }

    @Bean
    GlossaryTerms glossaryTerms(Glossary glossary) {
        return new GlossaryTerms(glossary);
    }

    @Bean
    FactFormats factFormats(Localization room) {
        return room.formats();
    }

    @Bean
    Localizer localizer(Localization room, ObjectProvider<StoredTexts> stored) {
        return room.localizer().with(stored.getIfAvailable(() -> StoredTexts.NONE));
    }
}
