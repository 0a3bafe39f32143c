package org.rundruf.localization;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.KitVariants;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.Localized.Origin;

/** Puts one language of an announcement together: the author's words, and the kit's where the author has none. */
final class Texts {
    private final Kits kits;
    private final FactFormats formats;
    private final FactLines lines;

    Texts(Kits kits, FactFormats formats, FactLines lines) {
        this.kits = kits;
        this.formats = formats;
        this.lines = lines;
    }

    /** @throws NoWords if there is no title in that language */
    Localized of(Document document, Text author, Language language, Year current) {
        Optional<KitSpeech> speech = kit(document, language, current);
        Function<String, String> kit = part -> speech.map(s -> s.say(part)).orElse(null);
        String title = first(author.title(), kit.apply("title"));
        if (title.isBlank()) {
            throw new NoWords(reason(document, author));
        }
        // the kit's one-liners repeat its title and summary: with other words in these they would contradict them
        boolean kitSpeaks = author.title() == null && author.summary() == null;
        return new Localized(
                language,
                author.isEmpty() ? Origin.KIT : Origin.AUTHOR,
                Isolates.isolateRuns(title, language),
                Isolates.isolateRuns(first(author.summary(), kit.apply("summary")), language),
                Isolates.isolateRuns(first(author.body(), kit.apply("body")), language),
                kitSpeaks ? kit.apply("sms") : null,
                kitSpeaks ? speech.map(KitSpeech::voice).orElse(Spoken.NOTHING) : Spoken.NOTHING,
                lines.of(document, timing(document), variants(document), language, current),
                formats.whenShort(language, document.facts(), timing(document), current),
                null,
                kitSpeaks ? speech.map(KitSpeech::shorterSms).orElse(ShorterSms.NONE) : ShorterSms.NONE);
    }

    private Optional<KitSpeech> kit(Document document, Language language, Year current) {
        return kits.kit(document.kit())
                .filter(kit -> kit.texts().containsKey(language.tag()))
                .map(kit -> new KitSpeech(
                        kit,
                        kit.texts().get(language.tag()),
                        new KitArguments(formats.written(language, current)).of(document, timing(document), kit.head()),
                        () -> spoken(kit, document, language, current),
                        language));
    }

    private Map<String, Object> spoken(Kit kit, Document document, Language language, Year current) {
        Map<String, Object> arguments =
                new KitArguments(formats.spoken(language, current)).of(document, timing(document), kit.head());
        return kit.texts().get(language.tag()).spelled(arguments, formats.numbers(), language);
    }

    /** What is over does not go on until further notice: its start is a moment, whatever it is about. */
    private Topic timing(Document document) {
        boolean isOver =
                document.purpose() == Purpose.CANCEL || variants(document).isOver(document.facts());
        return isOver ? Topic.OTHER : document.topic();
    }

    private KitVariants variants(Document document) {
        return kits.kit(document.kit()).map(kit -> kit.head().variants()).orElse(KitVariants.NONE);
    }

    private static String reason(Document document, Text author) {
        if (!author.isEmpty()) {
            return "the translation has no title";
        }
        return document.kit() == null ? "not translated" : "kit " + document.kit() + " is not written in it";
    }

    private static String first(String... choices) {
        return Stream.of(choices)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
