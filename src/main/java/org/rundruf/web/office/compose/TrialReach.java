package org.rundruf.web.office.compose;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.delivery.Reach;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.print.CopyQuarters;
import org.rundruf.web.office.Outlook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whom an announcement would reach that is not stored: it is stored, counted by the very rules that send it, and taken back,
 * all in one transaction that nobody else sees. A form that did not change is not counted again for a minute.
 */
@Component
class TrialReach {
    private final Announcements announcements;
    private final Outlook outlook;
    private final QuarterDirectory quarters;
    private final Languages languages;
    private final TransactionTemplate transaction;
    private final Cache<Document, Optional<View>> counted = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TrialReach(
            Announcements announcements,
            Outlook outlook,
            QuarterDirectory quarters,
            Languages languages,
            PlatformTransactionManager transactions) {
        this.announcements = announcements;
        this.outlook = outlook;
        this.quarters = quarters;
        this.languages = languages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return empty as long as there is no text in any language */
    Optional<View> of(Document document, String writer) {
        return counted.get(document, key -> count(key, writer));
    }

    private Optional<View> count(Document document, String writer) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return outlook.of(announcements.store(document, writer).announcement())
                    .map(found -> new View(found, households(document), shares(found.reach())));
        });
    }

    private int households(Document document) {
        return Collections.disjoint(document.channels(), Channel.PRINTED)
                ? 0
                : CopyQuarters.of(quarters.all(), document.quarters()).stream()
                        .mapToInt(Quarter::households)
                        .sum();
    }

    private List<Share> shares(Reach reach) {
        Map<String, Integer> byLanguage = reach.messages().stream()
                .collect(Collectors.groupingBy(Reach.Line::language, Collectors.summingInt(Reach.Line::recipients)));
        return byLanguage.entrySet().stream()
                .map(share -> new Share(languages.find(share.getKey()), share.getValue()))
                .sorted(Comparator.comparingInt(Share::messages).reversed())
                .toList();
    }

    /**
     * @param households letterboxes in the quarters picked; 0 if nothing is printed
     * @param languages what is sent in which, the most first
     */
    record View(Outlook.View outlook, int households, List<Share> languages) {}

    /** @param messages on all channels together */
    record Share(Language language, int messages) {}
}
