package org.rundruf.print;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together for the hub. */
@Configuration(proxyBeanMethods = false)
class PrintConfiguration {

    @Bean
    PrintPages printPages(Templates templates, Words words, PrintSettings settings) {
        return new PrintPages(templates, words, settings);
    }

    @Bean
    PrintSettings printSettings(
            ZoneId zone,
            @Value("${rundruf.print.crop-marks:false}") boolean cropMarks,
            @Value("${rundruf.print.imprint:#{null}}") String imprint,
            @Value("${rundruf.print.logo:#{null}}") String logo) {
        return new PrintSettings(zone, cropMarks, imprint, Logo.read(logo));
    }

    @Bean
    Proofs proofs(PrintPages pages) {
        return new Proofs(pages);
    }

    @Bean
    PrintFormats printFormats(@Value("${rundruf.print.formats:}") List<String> tags) {
        return tags.isEmpty() ? PrintFormats.usual() : PrintFormats.ofAnnouncements(tags);
    }

    @Bean
    Copies copies(Templates templates, PrintFormats formats) {
        return new Copies(templates, formats);
    }

    @Bean
    Printability printability(PrintPages pages) {
        return new Printability(pages);
    }

    @Bean
    PrintTray printTray(
            @Value("${rundruf.print.tray:out/print}") Path folder,
            PrintPages pages,
            Templates templates,
            PrintFormats formats,
            PrintShop shop,
            Clock clock) {
        new TrayLeftovers(folder, clock).clear();
        return new PrintTray(folder, pages, templates, formats, shop);
    }

    @Bean
    PrintShop printShop(
            @Value("${rundruf.print.shop-language:${rundruf.default-language:de}}") String language,
            @Value("${rundruf.print.contact.name:#{null}}") String name,
            @Value("${rundruf.print.contact.phone:${rundruf.hotline:#{null}}}") String phone,
            @Value("${rundruf.print.contact.email:#{null}}") String email) {
        return new PrintShop(language, name, phone, email);
    }

    @Bean
    ShopWords shopWords(Templates templates, PrintShop shop) {
        return new ShopWords(templates, shop.language());
    }
}
