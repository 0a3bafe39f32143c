package org.rundruf.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.review.Translation;
import org.rundruf.localization.review.Translations;
import org.springframework.stereotype.Component;

/** The languages of an announcement, each in its own name, and how far each is. */
@Component
public class LanguageTabs {
    private final Languages languages;
    private final Translations translations;

    LanguageTabs(Languages languages, Translations translations) {
        this.languages = languages;
        this.translations = translations;
    }

    /**
     * @param texts those that there are
     * @param shown the tag of the one that is looked at
     */
    public List<Tab> of(Announcement announcement, Map<String, Localized> texts, String shown) {
        List<Tab> tabs = new ArrayList<>();
        translations.of(announcement).forEach((tag, translation) -> tabs.add(tab(tag, translation, texts, shown)));
        return tabs;
    }

    private Tab tab(String tag, Translation translation, Map<String, Localized> texts, String shown) {
        var language = languages.find(tag);
        return new Tab(
                tag,
                language.name(),
                language.direction(),
                translation.state().tag(),
                texts.containsKey(tag),
                tag.equals(shown),
                translation.errors());
    }

    /**
     * @param state missing, draft, pending, approved or outdated
     * @param isThere whether there is a text to look at
     * @param errors how many findings stand in the way of its approval
     */
    public record Tab(
            String tag, String name, String direction, String state, boolean isThere, boolean isCurrent, int errors) {}
}
