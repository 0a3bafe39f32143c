package org.rundruf.web.office.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.review.Translation;
import org.rundruf.localization.review.Translations;
import org.springframework.stereotype.Component;

/** Which languages of an announcement still wait for somebody. */
@Component
class Unread {
    private final Translations translations;
    private final Languages languages;

    Unread(Translations translations, Languages languages) {
        this.translations = translations;
        this.languages = languages;
    }

    /** @return the next one behind that language, from the beginning again behind the last, that this person may approve */
    Optional<Language> next(Announcement version, String tag, String user) {
        return behind(version, tag).stream()
                .filter(Translation::isOpen)
                .filter(translation -> !user.equals(translation.hands().writer()))
                .findFirst()
                .map(translation -> languages.find(translation.language()));
    }

    /** @return the one to begin with: which this person may approve, else which lacks anything, else the first */
    Optional<String> first(Announcement version, String user) {
        List<Translation> all = behind(version, "");
        return next(version, "", user)
                .map(Language::tag)
                .or(() -> all.stream()
                        .filter(translation -> translation.state() != ReviewState.APPROVED)
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .map(Translation::language));
    }

    /** @return how many are approved, and how many there are */
    Count count(Announcement version) {
        List<Translation> all = behind(version, "");
        long approved = all.stream()
                .filter(translation -> translation.state() == ReviewState.APPROVED)
                .count();
        return new Count((int) approved, all.size());
    }

    private List<Translation> behind(Announcement version, String tag) {
        Map<String, Translation> all = translations.of(version);
        String source = languages.canonical(version.document().language());
        List<Translation> others = new ArrayList<>(all.values());
        int place = List.copyOf(all.keySet()).indexOf(tag) + 1;
        Collections.rotate(others, -place);
        others.removeIf(translation ->
                translation.language().equals(source) || translation.language().equals(tag));
        return others;
    }

    /** @param total without the language that it was written in */
    record Count(int approved, int total) {}
}
