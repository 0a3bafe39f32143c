package org.rundruf.localization.checks;

import org.rundruf.localization.Glossary;
import org.rundruf.localization.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the checks together for the hub. */
@Configuration(proxyBeanMethods = false)
class ChecksConfiguration {

    @Bean
    TranslationChecks translationChecks(Templates templates, Glossary glossary) {
        return TranslationChecks.of(templates, glossary);
    }
}
