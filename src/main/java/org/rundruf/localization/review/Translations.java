package org.rundruf.localization.review;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.LargePrint;
import org.rundruf.localization.ReviewState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings new versions into the languages that neither their authors nor kits have words in; routes call it. */
@Component("translations")
public class Translations {
    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final int BATCH = 20;
    /** Older versions are prepared when somebody asks for them. */
    private static final Duration NEW = Duration.ofDays(2);
    /** Clocks of hubs differ, and the last look may have been a while ago. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Announcements announcements;
    private final ApprovedTogether texts;
    private final TranslationStore store;
    private final TranslationTable table;
    private final Drafting drafting;
    private final NextAttempt nextAttempt;
    private final Clock clock;
    private Map<Long, OffsetDateTime> heard = Map.of();

    Translations(
            Announcements announcements,
            ApprovedTogether texts,
            TranslationStore store,
            TranslationTable table,
            Drafting drafting,
            NextAttempt nextAttempt,
            Clock clock) {
        this.announcements = announcements;
        this.texts = texts;
        this.store = store;
        this.table = table;
        this.drafting = drafting;
        this.nextAttempt = nextAttempt;
        this.clock = clock;
    }

    /** @return the version's languages by tag, at least the wanted ones */
    public Map<String, Translation> of(Announcement version) {
        return texts.of(version);
    }

    /** @return where a language stands; large print without words of its own stands where its language does */
    public ReviewState state(Announcement version, String language) {
        Map<String, Translation> known = of(version);
        Translation own = known.get(language);
        Translation translation = own == null ? known.get(LargePrint.base(language)) : own;
        return translation == null ? ReviewState.MISSING : translation.state();
    }

    /** Forgets what another hub has changed. */
    public synchronized void listen() {
        Map<Long, OffsetDateTime> changes =
                table.changedSince(OffsetDateTime.now(clock).minus(OVERLAP));
        changes.forEach((version, last) -> {
            if (!last.equals(heard.get(version))) {
                store.changed(version);
            }
        });
        heard = changes;
    }

    /** Writes down the languages of what has just come in. */
    public void prepare() {
        table.unprepared(OffsetDateTime.now(clock).minus(NEW)).forEach(key -> texts.of(announcements.version(key)));
    }

    /** @return languages to be filled now, which are this hub's until their lease ends, the most urgent first */
    public List<Translation> claim() {
        return table.due(BATCH).stream()
                .map(this::claimed)
                .filter(store::save)
                .map(Translation::saved)
                .toList();
    }

    private Translation claimed(Translation due) {
        return due.with(due.progress().attempted(nextAttempt.leaseEnd()));
    }

    /** Fills a claimed language, or notes why not; what a person wrote in the meantime stays. */
    public void translate(Translation claimed) {
        Translation drafted = drafted(claimed);
        if (!store.save(drafted)) {
            LOG.info("{} of version {} was changed meanwhile", claimed.language(), claimed.version());
        }
    }

    private Translation drafted(Translation claimed) {
        try {
            return drafting.draft(claimed);
        } catch (RuntimeException e) {
            // whatever is wrong with this language must not end the others'
            LOG.error("{} of version {} cannot be translated", claimed.language(), claimed.version(), e);
            var version = announcements.version(claimed.version());
            var next = nextAttempt.after(version, claimed.progress().attempts(), Duration.ZERO);
            return claimed.with(claimed.progress().failed("a fault of the hub; its log says more", 0, next));
        }
    }
}
