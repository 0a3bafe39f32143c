package org.rundruf.web.work;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.KitVariants;
import org.rundruf.announcement.LargePrint;
import org.rundruf.announcement.Sequel;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.Words;
import org.springframework.stereotype.Component;

/**
 * What takes an announcement back in all languages at once: the words of its kit if that knows how to say that it is over,
 * else its titles with the city's own words for that.
 */
@Component
class AllClearTexts {
    private final Localizer localizer;
    private final KitCatalogue kits;
    private final Words words;

    AllClearTexts(Localizer localizer, KitCatalogue kits, Words words) {
        this.localizer = localizer;
        this.kits = kits;
        this.words = words;
    }

    /** @param expires until when people are told */
    Document of(Announcement announcement, OffsetDateTime now, OffsetDateTime expires) {
        Document document = announcement.document();
        KitVariants variants = kits.find(String.valueOf(document.kit()))
                .map(KitCatalogue.KitHead::variants)
                .orElse(KitVariants.NONE);
        return variants.over().isEmpty()
                ? Sequel.allClear(document, texts(announcement), expires)
                : Sequel.allClear(document, over(document.facts(), variants, now), expires);
    }

    private static Facts over(Facts facts, KitVariants variants, OffsetDateTime now) {
        Map<String, Object> values = new LinkedHashMap<>(facts.values());
        variants.over().forEach((parameter, choices) -> values.put(parameter, choices.get(0)));
        values.put("starts", now);
        values.remove("ends");
        return new Facts(values);
    }

    private Map<String, Text> texts(Announcement announcement) {
        Map<String, Text> texts = new LinkedHashMap<>();
        localizer
                .source(announcement)
                .ifPresent(text -> texts.put(announcement.document().language(), over(text)));
        localizer.localize(announcement).available().forEach((tag, text) -> {
            if (!LargePrint.isIn(tag)) {
                texts.putIfAbsent(tag, over(text));
            }
        });
        return texts;
    }

    private Text over(Localized text) {
        String title = words.text(text.language(), "message.allclear", Isolates.strip(text.title()));
        return new Text(
                Isolates.strip(title), Isolates.strip(words.text(text.language(), "page.cancelledBanner")), null);
    }
}
