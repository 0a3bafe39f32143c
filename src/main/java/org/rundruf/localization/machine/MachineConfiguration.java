package org.rundruf.localization.machine;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.rundruf.localization.GlossaryTerms;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Puts the engines together for the hub. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TranslationSettings.class)
class MachineConfiguration {

    @Bean
    MachineTranslation machineTranslation(
            TranslationSettings settings, GlossaryTerms glossary, MeterRegistry registry, Clock clock) {
        return of(settings, glossary, registry, clock);
    }

    static MachineTranslation of(
            TranslationSettings settings, GlossaryTerms glossary, MeterRegistry registry, Clock clock) {
        Charges charges = new Charges(registry);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("translation-");
        threads.setDaemon(true);
        return new MachineTranslation(
                Engines.of(settings, charges, clock),
                new Protection(glossary),
                new Calls(threads, settings),
                new Pauses(clock, settings.pause(), settings.rest(), RandomGenerator.getDefault()),
                charges,
                settings.total());
    }
}
