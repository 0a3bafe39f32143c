package org.rundruf.localization.review;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.rundruf.localization.ReviewState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The languages of every version: written down when they are first asked for, read once, forgotten when they change. */
@Component
class TranslationStore {
    private final RecentVersions recent = new RecentVersions();
    private final TranslationTable table;
    private final WriterTable writers;
    private final Preparation preparation;
    private final Announcements announcements;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final ApprovedTexts approved;

    TranslationStore(
            TranslationTable table,
            WriterTable writers,
            Preparation preparation,
            Announcements announcements,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            AuditTrail trail,
            ApprovedTexts approved) {
        this.table = table;
        this.writers = writers;
        this.preparation = preparation;
        this.announcements = announcements;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.trail = trail;
        this.approved = approved;
    }

    /** @return the version's languages by tag, at least the wanted ones */
    Map<String, Translation> of(Announcement version) {
        return recent.find(version.key())
                .filter(rows -> preparation.isComplete(version, rows))
                .orElseGet(() -> read(version));
    }

    /** @return false if somebody changed it first; then nothing is written */
    boolean save(Translation changed) {
        boolean saved = Boolean.TRUE.equals(transaction.execute(status -> write(changed)));
        changed(changed.version());
        return saved;
    }

    private boolean write(Translation changed) {
        boolean saved = table.save(changed);
        if (saved && changed.state() == ReviewState.APPROVED && changed.text() != null) {
            approved.put(changed);
        }
        return saved;
    }

    /** As {@link #save}, of a text that this person wrote or edited. */
    boolean save(Translation changed, String writer, AuditNote note) {
        return save(changed, note, () -> writers.add(changed.version(), changed.language(), writer));
    }

    /** As {@link #save}, and notes who did it. */
    boolean save(Translation changed, AuditNote note) {
        return save(changed, note, () -> {});
    }

    private boolean save(Translation changed, AuditNote note, Runnable before) {
        boolean saved = Boolean.TRUE.equals(transaction.execute(status -> {
            before.run();
            boolean isSaved = write(changed);
            if (isSaved) {
                trail.note(note);
            }
            return isSaved;
        }));
        changed(changed.version());
        return saved;
    }

    /** Forgets what is known of a version, and lets others forget it. */
    void changed(long version) {
        recent.forget(version);
        events.publishEvent(new TranslationsChanged(version));
    }

    private Map<String, Translation> read(Announcement version) {
        long seen = recent.changes();
        Map<String, Translation> rows = table.of(version.key());
        if (!preparation.isComplete(version, rows)) {
            prepare(version);
            rows = table.of(version.key());
        }
        Map<String, Translation> known = Collections.unmodifiableMap(rows);
        recent.keep(version.key(), known, seen);
        return known;
    }

    private void prepare(Announcement version) {
        Optional<Before> before = announcements.history(version.id()).stream()
                .filter(other -> other.version() < version.version())
                .findFirst()
                .map(last -> new Before(last, of(last)));
        transaction.executeWithoutResult(status -> {
            var rows = preparation.of(version, before);
            table.insert(rows);
            rows.forEach(row -> noteWriters(row, before));
        });
    }

    private void noteWriters(Translation row, Optional<Before> before) {
        before.filter(last -> last.translations().containsKey(row.language()))
                .filter(last -> row.text() != null)
                .ifPresent(last -> writers.copy(last.version().key(), row.version(), row.language()));
        if (row.hands().writer() != null) {
            writers.add(row.version(), row.language(), row.hands().writer());
        }
    }
}
