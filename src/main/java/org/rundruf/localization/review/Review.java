package org.rundruf.localization.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.OwnWork;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.WrongState;
import org.rundruf.audit.AuditNote;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.checks.Finding;
import org.springframework.stereotype.Component;

/** What people do with the languages of an announcement: fill them, approve them, have a machine try again. */
@Component
public class Review {
    /** A machine claims a language and notes what came of it: a person's words win against both. */
    private static final int MACHINES_IN_BETWEEN = 3;

    private final ReviewDesk desk;
    private final TranslationStore store;
    private final WriterTable writers;
    private final Inspection inspection;
    private final Remembering remembering;
    private final Clock clock;

    Review(
            ReviewDesk desk,
            TranslationStore store,
            WriterTable writers,
            Inspection inspection,
            Remembering remembering,
            Clock clock) {
        this.desk = desk;
        this.store = store;
        this.writers = writers;
        this.inspection = inspection;
        this.remembering = remembering;
        this.clock = clock;
    }

    /**
     * Writes a language by hand; it then waits for somebody else's approval. What says the same already stays as it
     * stands, approved or not.
     *
     * @throws UnknownLanguage if the announcement is not wanted in it
     * @throws WrongState if its text cannot be changed any more
     */
    public void fill(Announcement version, String language, Text text, String user) {
        fill(version, language, text, user, null);
    }

    /**
     * The same, for whoever saw what they replace.
     *
     * @param revision of the text that they saw, or null for whatever it is now
     * @throws Overtaken if another person's words or approval are there now; a machine's are replaced
     */
    public void fill(Announcement version, String language, Text text, String user, Integer revision) {
        if (desk.find(version, language).says(text)) {
            return;
        }
        Source source = desk.source(version);
        int errors = inspection.errors(source, text, language);
        AuditNote note = note("translation.written", version, language).by(user);
        Translation before = changeable(version, language, revision);
        boolean saved = store.save(before.filled(text, user, source.basis(), errors), user, note);
        for (int more = 0; !saved && more < MACHINES_IN_BETWEEN; more++) {
            before = changeable(version, language, revision);
            saved = store.save(before.filled(text, user, source.basis(), errors), user, note);
        }
        require(saved, before);
    }

    private Translation changeable(Announcement version, String language, Integer seen) {
        Translation now = desk.changeable(version, language);
        if (seen != null && seen != now.revision() && now.hands().isAnybody()) {
            throw new Overtaken(now);
        }
        return now;
    }

    /** @return true if the user had a hand in the text, so that somebody else approves it */
    public boolean isWriter(Announcement version, String language, String user) {
        return writers.of(version.key(), language).contains(user);
    }

    /**
     * Lets a text go out.
     *
     * @throws UnknownLanguage if the announcement is not wanted in it
     * @throws OwnWork if the user had a hand in it
     * @throws FaultyTranslation if it does not pass the checks, and the terms do not say that these err,
     *     or none may say so of one of them
     * @throws WrongState if there is nothing to approve, or another text than the terms say
     */
    public void approve(Announcement version, String language, String user, ApprovalTerms terms) {
        Translation before = desk.open(version, language);
        if (isWriter(version, language, user)) {
            throw new OwnWork("You wrote or edited the text in '" + language + "'; somebody else has to approve it.");
        }
        requireSeen(terms, before);
        List<String> overruled = overruled(version, before, terms);
        AuditNote note = note("translation.approved", version, language).by(user);
        Translation approved = before.approved(before.hands().approvedBy(user, now(), overruled));
        require(store.save(approved, overruled.isEmpty() ? note : note.with("despite", overruled)), before);
        remembering.remember(version, approved);
    }

    private void requireSeen(ApprovalTerms terms, Translation before) {
        if (!terms.isAbout(before)) {
            // another hub may have shown a text that this one has not heard of yet
            store.changed(before.version());
            require(false, before);
        }
    }

    private List<String> overruled(Announcement version, Translation before, ApprovalTerms terms) {
        List<Finding> errors = Inspection.blocking(inspection.findings(version, before));
        List<Finding> blocking =
                errors.stream().filter(finding -> !terms.overrule(finding)).toList();
        if (!blocking.isEmpty()) {
            throw new FaultyTranslation(before.language(), blocking);
        }
        return errors.stream().map(Finding::rule).distinct().sorted().toList();
    }

    /**
     * Has a language filled anew, from the memory and by machines.
     *
     * @throws UnknownLanguage if the announcement is not wanted in it
     * @throws WrongState if there is a text that a person wrote or approved, and that still holds
     */
    public void retry(Announcement version, String language) {
        Translation before = desk.changeable(version, language);
        boolean isDispensable = before.state() == ReviewState.MISSING
                || before.state() == ReviewState.OUTDATED
                || before.isUnreadMachineText();
        if (!isDispensable) {
            throw new WrongState("The text in '" + language + "' is "
                    + before.state().tag() + " and was written or approved by a person; change it by hand.");
        }
        Basis basis = desk.source(version).basis();
        Translation emptied = before.emptied(basis, before.progress().again(now()));
        require(store.save(emptied, note("translation.retried", version, language)), before);
    }

    private static AuditNote note(String action, Announcement version, String language) {
        return AuditNote.of(action).about(version.id(), version.version()).with("language", language);
    }

    private static void require(boolean saved, Translation before) {
        if (!saved) {
            throw new WrongState("The text in '" + before.language() + "' was changed meanwhile; look at it again.");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
