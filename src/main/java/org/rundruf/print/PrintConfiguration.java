package org.rundruf.print;

import java.nio.file.Path;
import java.time.Clock;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together for the hub. */
@Configuration(proxyBeanMethods = false)
class PrintConfiguration {

    @Bean
    PrintPages printPages(Templates templates, Words words) {
        return new PrintPages(templates, words);
    }

    @Bean
    PrintTray printTray(
            @Value("${rundruf.print.tray:out/print}") Path folder, PrintPages pages, Templates templates, Clock clock) {
        new TrayLeftovers(folder, clock).clear();
        return new PrintTray(folder, pages, templates);
    }
}
