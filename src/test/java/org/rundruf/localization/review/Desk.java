package org.rundruf.localization.review;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Urgency;
import org.rundruf.announcement.storage.JdbcAnnouncements;
import org.rundruf.audit.AuditTrail;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.Localization;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.Templates;
import org.rundruf.localization.checks.TranslationChecks;
import org.rundruf.localization.machine.Machines;
import org.rundruf.localization.memory.JdbcTranslationMemory;
import org.rundruf.localization.memory.TranslationMemory;
import org.rundruf.testing.Documents;
import org.rundruf.testing.LibreTranslateServer;
import org.rundruf.testing.MovableClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One hub's desk for reviews; several of them may stand on one database. */
record Desk(
        MovableClock clock,
        Announcements announcements,
        Translations translations,
        Review review,
        Inspection inspection,
        Rereading rereading,
        TranslationMemory memory,
        Localizer localizer) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Localization ROOM = Localization.of(
            Templates.standard(), new LocalizationSettings(List.of("de", "ar", "uk"), "de", null, ZONE, Map.of()));
    private static final TranslationChecks CHECKS = TranslationChecks.of(Templates.standard(), new Glossary(List.of()));

    static Desk on(DataSource source, MovableClock clock, LibreTranslateServer server) {
        JdbcClient client = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        Announcements announcements =
                new JdbcAnnouncements(client, transactions, clock, ZONE, () -> true, AuditTrail.NONE);
        ReviewSettings settings = new ReviewSettings(
                List.of(Urgency.EMERGENCY), false, Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofHours(1));
        TranslationMemory memory = new JdbcTranslationMemory(new JdbcTemplate(source), clock);
        Sources sources = new Sources(ROOM);
        Inspection inspection = new Inspection(CHECKS, sources, announcements);
        NextAttempt next = new NextAttempt(clock, settings);
        TranslationTable table = new TranslationTable(client, clock);
        WriterTable writers = new WriterTable(client);
        Preparation preparation = new Preparation(ROOM, sources, new Carrying(announcements, ZONE), inspection, next);
        ApprovedTexts approvedTexts = new ApprovedTexts(client);
        TranslationStore store = new TranslationStore(
                table,
                writers,
                preparation,
                announcements,
                transactions,
                changed -> {},
                AuditTrail.NONE,
                approvedTexts);
        Remembering remembering = new Remembering(memory, sources, ROOM.languages());
        ApprovedTogether texts = new ApprovedTogether(store, announcements, remembering);
        Drafting drafting = new Drafting(
                memory,
                Machines.of(server.url(), clock),
                announcements,
                sources,
                ROOM.languages(),
                new Drafts(inspection, next, settings));
        return new Desk(
                clock,
                announcements,
                new Translations(announcements, texts, store, table, drafting, next, clock),
                new Review(new ReviewDesk(texts, sources), store, writers, inspection, remembering, clock),
                inspection,
                new Rereading(approvedTexts, announcements, inspection, sources),
                memory,
                ROOM.localizer().with(new ReviewedTexts(texts, new ReviewPolicy(settings))));
    }

    Announcement bring(String summary, Facts facts, Map<String, Text> translations) {
        Text text = new Text("Das Wasser wird abgestellt", summary, null);
        return announcements
                .store(Documents.of(null, text, facts, List.of("de", "ar", "uk"), translations), "author")
                .announcement();
    }

    /** A CAP alert with the identifier {@code source}. */
    Announcement alert(String source, String summary, Map<String, Text> translations) {
        Text text = new Text("Das Wasser wird abgestellt", summary, null);
        Document document = Documents.of(null, text, Facts.none(), List.of("de", "ar"), translations);
        return announcements
                .store(Documents.withSource(document, source), "cap")
                .announcement();
    }

    Announcement approved(Announcement version) {
        announcements.submit(version.id(), "author");
        return announcements.approve(version.id(), "approver");
    }

    Translation of(Announcement version, String language) {
        return translations.of(version).get(language);
    }

    /** Does what the routes do. */
    void work() {
        translations.prepare();
        translations.claim().forEach(translations::translate);
    }
}
