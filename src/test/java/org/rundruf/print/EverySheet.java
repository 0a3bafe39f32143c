package org.rundruf.print;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.print.finishing.Edition;
import org.rundruf.rendering.Links;
import org.rundruf.rendering.MessageContext;
import org.rundruf.testing.KitSamples;

/** An announcement on every sheet in every language, made once for all the tests that look at it. */
final class EverySheet {
    private static final String KIT = "water-shutoff";
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-23T18:00:00+01:00");
    private static final OffsetDateTime UNTIL = OffsetDateTime.parse("2026-11-25T00:00:00+01:00");

    private EverySheet() {}

    /** Both editions of a file. */
    record Made(SheetFile file, byte[] press, byte[] web) {

        /** @return its name in reports of tests */
        @Override
        public String toString() {
            return file.stem();
        }
    }

    /** @return sorted by sheet, then by language */
    static List<Made> all() {
        return Once.MADE;
    }

    /** Lets {@link #all} be made when the first test asks for it, by all processors. */
    private static final class Once {
        private static final List<Made> MADE =
                EverySheet.files().parallelStream().map(EverySheet::made).toList();
    }

    static Made made(SheetFile file) {
        TypesetSheet sheet = Samples.PAGES.typeset(file);
        return new Made(file, sheet.edition(Edition.PRESS), sheet.edition(Edition.WEB));
    }

    private static List<SheetFile> files() {
        List<PageContent> contents = contents(KIT);
        return PrintSheet.ofAnnouncements().stream()
                .flatMap(sheet -> SheetFile.of(sheet, contents).stream())
                .toList();
    }

    /** @return the kit with all its facts in every language */
    static List<PageContent> contents(String kit) {
        Document document = KitSamples.document(kit, KitSamples.everything(kit));
        Localizations texts = Localization.standard().localizer().localize(document, Year.from(DATE));
        return KitSamples.LANGUAGES.stream()
                .sorted()
                .map(language -> content(texts.available().get(language), texts, message(document)))
                .toList();
    }

    private static PageContent content(Localized text, Localizations texts, MessageContext message) {
        return new PageContent(text, message, texts.others(text.language()), "2026-114", null, DATE);
    }

    private static MessageContext message(Document document) {
        return new MessageContext(
                        document.id(),
                        document.topic(),
                        document.urgency(),
                        List.of("Hafen", "Innenstadt-Nord"),
                        "Stadt Dortmund",
                        new Links(URI.create("https://dortmund.example")),
                        null)
                .withFacts(document.facts(), UNTIL);
    }
}
