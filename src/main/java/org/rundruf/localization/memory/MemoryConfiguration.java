package org.rundruf.localization.memory;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the room together for the hub. */
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {

    @Bean
    TranslationMemory translationMemory(JdbcTemplate template, Clock clock) {
        return new JdbcTranslationMemory(template, clock);
    }
}
