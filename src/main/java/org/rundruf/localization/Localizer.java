package org.rundruf.localization;

import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.LargePrint;
import org.rundruf.announcement.Text;

/** Brings an announcement into every language that it is wanted in and that there are words for. */
public final class Localizer {
    private final ZoneId zone;
    private final Languages languages;
    private final Kits kits;
    private final Texts texts;
    private final WantedLanguages wanted;
    private final Notices notices;
    private final StoredTexts stored;

    /** @param settings what the city set */
    public Localizer(LocalizationSettings settings, Languages languages, Words words, Kits kits, FactFormats formats) {
        this.zone = settings.timeZone();
        this.languages = languages;
        this.kits = kits;
        this.texts = new Texts(kits, formats, new FactLines(words, formats));
        this.wanted = new WantedLanguages(settings, languages, kits);
        this.notices = new Notices(settings, languages, words);
        this.stored = StoredTexts.NONE;
    }

    private Localizer(Localizer other, StoredTexts stored) {
        this.zone = other.zone;
        this.languages = other.languages;
        this.kits = other.kits;
        this.texts = other.texts;
        this.wanted = other.wanted;
        this.notices = other.notices;
        this.stored = stored;
    }

    /** @return the same, which also knows what was written after a version came in */
    public Localizer with(StoredTexts written) {
        return new Localizer(this, written);
    }

    /**
     * @return the stored version in the languages in which it may go out; years are written if they are not that of its
     *     publication
     */
    public Localizations localize(Announcement announcement) {
        return localize(announcement.document(), year(announcement), new Selection(stored.of(announcement), false));
    }

    /** @return the stored version in all languages there is a text in, whether it may go out or not */
    public Localizations drafts(Announcement announcement) {
        return localize(announcement.document(), year(announcement), new Selection(stored.of(announcement), true));
    }

    /** @param current the year that is not written in dates */
    public Localizations localize(Document document, Year current) {
        return localize(document, current, new Selection(Map.of(), false));
    }

    private Localizations localize(Document document, Year current, Selection selection) {
        AuthorTexts author = AuthorTexts.of(document, languages);
        Map<String, Localized> available = new LinkedHashMap<>();
        Map<String, String> missing = new LinkedHashMap<>();
        for (String tag : wanted.shown(document, author)) {
            try {
                available.put(tag, text(document, author, tag, current, selection));
            } catch (NoWords e) {
                missing.put(tag, selection.reason(tag, e));
            }
        }
        return new Localizations(available, missing);
    }

    /**
     * @return the tags in which the document is to have words, in their order; the author's own are among them, and large
     *     print only if the author wrote words for it
     */
    public Set<String> wanted(Document document) {
        return wanted.worded(document);
    }

    /** @return the author's own words in that language; without any if there are none */
    public Text authorText(Document document, String tag) {
        return AuthorTexts.of(document, languages).in(tag);
    }

    /** @return the version in the language it was written in, whoever wants that; empty if there are no words */
    public Optional<Localized> source(Announcement announcement) {
        String tag = languages.canonical(announcement.document().language());
        return words(announcement, authorText(announcement.document(), tag), tag);
    }

    /** @return the version in that language, with those words and the kit's where there are none; empty without a title */
    public Optional<Localized> words(Announcement announcement, Text own, String tag) {
        try {
            return Optional.of(texts.of(announcement.document(), own, languages.find(tag), year(announcement)));
        } catch (NoWords e) {
            return Optional.empty();
        }
    }

    /** @return the language for people whose own are missing; empty if nothing is available at all */
    public Optional<String> defaultLanguage(Document document, Collection<String> available) {
        return wanted.fallback(document, available);
    }

    /** @return the text with a line on top, in the reader's language: not translated yet, help is to be had there */
    public Localized withNotice(Localized text, String noticeLanguage) {
        return notices.untranslated(text, noticeLanguage);
    }

    private Year year(Announcement announcement) {
        OffsetDateTime published = announcement.document().publish() == null
                ? announcement.receivedAt()
                : announcement.document().publish();
        return Year.from(published.atZoneSameInstant(zone));
    }

    /** Large print says the same as the language itself, unless somebody wrote words of its own for it. */
    private Localized text(Document document, AuthorTexts author, String tag, Year current, Selection selection) {
        String words = isOwn(document, author, tag) ? tag : LargePrint.base(tag);
        Text own = selection.words(words, author.in(words));
        Localized text = texts.of(document, own, languages.find(words), current);
        return labelled(text, words, selection).in(languages.find(tag));
    }

    private boolean isOwn(Document document, AuthorTexts author, String tag) {
        boolean kitOnly = author.in(LargePrint.base(tag)).isEmpty();
        return author.tags().contains(tag) || kitOnly && kits.isWritten(document.kit(), tag);
    }

    /** A text that goes out before anybody looked at it says so in its own language. */
    private Localized labelled(Localized text, String tag, Selection selection) {
        Localized labelled = selection.origin(tag).map(text::withOrigin).orElse(text);
        return selection.needsNotice(tag) ? notices.machine(labelled) : labelled;
    }
}
