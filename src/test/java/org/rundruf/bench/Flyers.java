package org.rundruf.bench;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.print.PageContent;
import org.rundruf.print.PrintPages;
import org.rundruf.print.PrintSettings;
import org.rundruf.print.PrintSheet;
import org.rundruf.print.SheetSource;
import org.rundruf.print.finishing.Edition;
import org.rundruf.rendering.Links;
import org.rundruf.rendering.MessageContext;
import org.rundruf.testing.KitSamples;

/** An announcement as A5 flyers in all languages. */
final class Flyers {
    static final PrintSheet SHEET = PrintSheet.FLYER_A5;
    private static final String KIT = "water-shutoff";
    static final PrintSettings SETTINGS = new PrintSettings(ZoneId.of("Europe/Berlin"), false, null);
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-23T18:00:00+01:00");

    private final Localization room = Localization.standard();
    private final PrintPages pages = new PrintPages(room.templates(), room.words(), SETTINGS);
    private final Map<String, PageContent> contents = new LinkedHashMap<>();

    Flyers() {
        Document document = KitSamples.document(KIT, KitSamples.everything(KIT));
        Localizations all = room.localizer().localize(document, Year.of(2026));
        all.available().values().forEach(text -> contents.put(text.language().tag(), content(document, text, all)));
    }

    private static PageContent content(Document document, Localized text, Localizations all) {
        MessageContext message = new MessageContext(
                document.id(),
                document.topic(),
                document.urgency(),
                List.of("Hafen"),
                "Stadt Dortmund",
                new Links(URI.create("https://city.example")),
                null);
        return new PageContent(text, message, all.others(text.language()), "2026-1", null, DATE);
    }

    Localization room() {
        return room;
    }

    SheetSource source() {
        return new SheetSource(room.templates(), room.words(), SETTINGS);
    }

    /** @return by language */
    Map<String, PageContent> contents() {
        return contents;
    }

    /** Fits a flyer and makes one edition of it, from its words to the file's bytes. */
    byte[] pdf(String language, Edition edition) {
        return pages.render(contents.get(language), SHEET, edition);
    }
}
