package org.rundruf.command;

import java.net.URI;
import java.time.Clock;
import org.rundruf.announcement.reading.DocumentReader;
import org.rundruf.localization.Localization;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.localization.Templates;
import org.rundruf.print.Logo;
import org.rundruf.print.PrintPages;
import org.rundruf.print.PrintSettings;
import org.rundruf.rendering.Links;
import org.rundruf.rendering.MessageContexts;
import org.rundruf.rendering.Rendering;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * What a preview is made with: the rooms put together without a hub, set by system properties and the environment.
 *
 * @param from the sender of e-mails
 */
record PreviewParts(
        DocumentReader reader,
        Localization localization,
        Rendering rendering,
        MessageContexts contexts,
        PrintPages pages,
        String from,
        Clock clock) {

    static PreviewParts standard() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        return of(environment, Templates.standard());
    }

    private static PreviewParts of(Environment environment, Templates templates) {
        LocalizationSettings settings = Binder.get(environment).bindOrCreate("rundruf", LocalizationSettings.class);
        Localization localization = Localization.of(templates, settings);
        AnyQuarter quarters = new AnyQuarter();
        Links links = new Links(URI.create(environment.getProperty("rundruf.public-url", "http://localhost:8080")));
        return new PreviewParts(
                new DocumentReader(localization.kits(), quarters, settings.timeZone(), settings.defaultLanguage()),
                localization,
                Rendering.of(
                        templates,
                        localization.words(),
                        environment.getProperty("rundruf.sms.segments", Integer.class, Rendering.USUAL_SEGMENTS)),
                new MessageContexts(quarters, () -> links, environment.getProperty("rundruf.publisher")),
                new PrintPages(
                        templates,
                        localization.words(),
                        new PrintSettings(
                                settings.timeZone(),
                                false,
                                environment.getProperty("rundruf.print.imprint"),
                                Logo.read(environment.getProperty(Logo.SETTING)))),
                environment.getProperty("rundruf.mail.from", "Rundruf <rundruf@localhost>"),
                Clock.systemUTC());
    }
}
