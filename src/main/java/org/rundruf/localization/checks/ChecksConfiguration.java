package org.rundruf.localization.checks;

import java.util.List;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the checks together for the hub. */
@Configuration(proxyBeanMethods = false)
class ChecksConfiguration {

    @Bean
    TranslationChecks translationChecks(Templates templates, ObjectProvider<Glossary> glossary) {
        return TranslationChecks.of(templates, glossary.getIfAvailable(() -> new Glossary(List.of())));
    }
}
