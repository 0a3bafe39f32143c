package org.rundruf.web.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.Words;
import org.rundruf.web.message.RecentlyUsed;
import org.springframework.stereotype.Component;

/** Announcements as an office lists them. */
@Component
public class Cards {
    private static final int KEPT = 5000;

    private final Localizer localizer;
    private final QuarterDirectory quarters;
    private final LocalTimes times;
    private final Languages languages;
    private final Words words;
    /** What a version is called never changes. */
    private final RecentlyUsed<Long, String> titles = new RecentlyUsed<>(KEPT);

    Cards(Localizer localizer, QuarterDirectory quarters, LocalTimes times, Languages languages, Words words) {
        this.localizer = localizer;
        this.quarters = quarters;
        this.times = times;
        this.languages = languages;
        this.words = words;
    }

    /** @return as many, in their order */
    public List<Card> of(List<Announcement> announcements, Locale locale) {
        Map<String, String> known = quarters.names(announcements.stream()
                .flatMap(announcement -> announcement.document().quarters().stream())
                .toList());
        return announcements.stream()
                .map(announcement -> card(announcement, known, locale))
                .toList();
    }

    /** @return one of them */
    public Card of(Announcement announcement, Locale locale) {
        return of(List.of(announcement), locale).get(0);
    }

    private Card card(Announcement announcement, Map<String, String> known, Locale locale) {
        return new Card(
                announcement.id(),
                announcement.document().topic().tag(),
                label("topic." + announcement.document().topic().tag(), locale),
                announcement.document().urgency().tag(),
                label("urgency." + announcement.document().urgency().tag(), locale),
                announcement.state().tag(),
                title(announcement),
                announcement.document().quarters().stream()
                        .map(id -> known.getOrDefault(id, id))
                        .collect(Collectors.joining(", ")),
                announcement.version(),
                announcement.author(),
                times.of(announcement.receivedAt(), locale),
                announcement.document().publish() == null
                        ? null
                        : times.of(announcement.document().publish(), locale));
    }

    /** @return its title in the language that it was written in, in plain text */
    public String title(Announcement announcement) {
        return titles.get(announcement.key(), key -> written(announcement));
    }

    private String written(Announcement announcement) {
        return localizer
                .source(announcement)
                .map(text -> Isolates.strip(text.title()))
                .orElse(announcement.id());
    }

    /** @return what residents read, too, in the language of the interface */
    private String label(String key, Locale locale) {
        return Isolates.strip(words.text(languages.find(locale.getLanguage()), key));
    }

    /**
     * @param about the topic in words
     * @param pressing the urgency in words
     * @param title in plain text
     * @param quarters their names, as one reads them
     * @param publish when it is to go out, or null for at once
     */
    public record Card(
            String id,
            String topic,
            String about,
            String urgency,
            String pressing,
            String state,
            String title,
            String quarters,
            int version,
            String author,
            String receivedAt,
            String publish) {}
}
