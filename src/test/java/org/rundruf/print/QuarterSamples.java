package org.rundruf.print;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.Links;
import org.rundruf.rendering.MessageContext;
import org.rundruf.testing.KitSamples;

/** What is announced in a quarter, of the house's own kits: any number, in every language. */
public final class QuarterSamples {
    private static final Links LINKS = new Links(URI.create("https://dortmund.example"));
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-23T18:00:00+01:00");
    private static final List<String> KITS =
            KitSamples.names().stream().sorted().toList();

    private QuarterSamples() {}

    /** @return the sheet in that language with that many announcements */
    public static QuarterContent content(String language, int count) {
        return of(
                language,
                IntStream.range(0, count)
                        .mapToObj(i -> item(language, i))
                        .sorted(Comparator.comparing(
                                item -> item.message().urgency().priority()))
                        .toList());
    }

    static QuarterContent of(String tag, List<QuarterItem> items) {
        Language language = Samples.LANGUAGES.find(tag);
        List<Language> others = List.of("de", "ar", "en", "fa", "pl", "ru", "tr", "uk").stream()
                .filter(other -> !other.equals(tag))
                .map(Samples.LANGUAGES::find)
                .toList();
        return new QuarterContent(
                "dortmund/innenstadt-nord/hafen",
                "Hafen",
                language,
                items,
                0,
                "Stadt Dortmund",
                "0231 50-0",
                LINKS,
                others,
                DATE);
    }

    private static QuarterItem item(String language, int index) {
        String kit = KITS.get((3 * index + 9) % KITS.size());
        Document document = KitSamples.document(kit, KitSamples.required(kit));
        return item(KitSamples.localized(document).get(language), document, kit + "-2026-" + (11 + index));
    }

    static QuarterItem item(Localized text, Document document, String id) {
        return new QuarterItem(text, message(document, id, document.facts()));
    }

    private static MessageContext message(Document document, String id, Facts facts) {
        MessageContext message = new MessageContext(
                id, document.topic(), document.urgency(), List.of("Hafen"), "Stadt Dortmund", LINKS, null);
        return message.withFacts(facts, document.expires());
    }
}
