package org.rundruf.localization.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.OwnWork;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.WrongState;
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
     * Writes a language by hand; it then waits for somebody else's approval.
     *
     * @throws UnknownLanguage if the announcement is not wanted in it
     * @throws WrongState if its text cannot be changed any more
     */
    public void fill(Announcement version, String language, Text text, String user) {
        Translation before = desk.changeable(version, language);
        Source source = desk.source(version);
        int errors = inspection.errors(source, text, language);
        boolean saved = store.save(before.filled(text, user, source.basis(), errors), user);
        for (int more = 0; !saved && more < MACHINES_IN_BETWEEN; more++) {
            before = desk.changeable(version, language);
            saved = store.save(before.filled(text, user, source.basis(), errors), user);
        }
        require(saved, before);
    }

    /**
     * Lets a text go out.
     *
     * @throws UnknownLanguage if the announcement is not wanted in it
     * @throws OwnWork if the user had a hand in it
     * @throws FaultyTranslation if it does not pass the checks
     * @throws WrongState if there is nothing to approve
     */
    public void approve(Announcement version, String language, String user) {
        Translation before = desk.open(version, language);
        if (writers.of(version.key(), language).contains(user)) {
            throw new OwnWork("You wrote or edited the text in '" + language + "'; somebody else has to approve it.");
        }
        List<Finding> errors = Inspection.blocking(inspection.findings(version, before));
        if (!errors.isEmpty()) {
            throw new FaultyTranslation(language, errors);
        }
        Translation approved = before.approved(before.hands().approvedBy(user, now()));
        require(store.save(approved), before);
        remembering.remember(version, approved);
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
        require(store.save(before.emptied(basis, before.progress().again(now()))), before);
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
