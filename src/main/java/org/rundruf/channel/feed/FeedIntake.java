package org.rundruf.channel.feed;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Announcements.Filter;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.reading.CapSummary;
import org.rundruf.audit.Actors;
import org.springframework.stereotype.Component;

/**
 * Lets an alert of a feed in. It waits for approval, or goes out at once if the city trusts that source with that event and
 * severity. What follows an alert that went out on trust goes out as well; what follows one that nobody got ends it.
 */
@Component
class FeedIntake {
    private static final Set<AnnouncementState> OUT = EnumSet.of(AnnouncementState.SENDING, AnnouncementState.SENT);
    private static final Set<AnnouncementState> OVER =
            EnumSet.of(AnnouncementState.CANCELLED, AnnouncementState.EXPIRED);

    private final Intake intake;
    private final Announcements announcements;

    FeedIntake(Intake intake, Announcements announcements) {
        this.intake = intake;
        this.announcements = announcements;
    }

    /**
     * @param feed its name
     * @throws org.rundruf.announcement.InvalidInput if it is no alert for this city
     */
    void take(String feed, FeedSettings.Trust trust, byte[] alert) {
        String author = "feed " + feed;
        Intake.Received received = intake.receive(alert, "application/cap+xml", author);
        Announcement stored = received.announcement();
        if (!received.isNew() || stored.document().purpose() == Purpose.EXERCISE) {
            return;
        }
        Optional<Announcement> earlier = earlier(stored);
        boolean isOut = earlier.filter(before -> OUT.contains(before.state())).isPresent();
        if (!isOut) {
            earlier.filter(before -> !OVER.contains(before.state()))
                    .ifPresent(before -> announcements.cancel(before.id(), author));
        }
        if (isOvertaken(stored) || isEndOfNothing(stored, isOut)) {
            announcements.cancel(stored.id(), author);
        } else if (stored.version() == 1 && (isSequel(trust, earlier, author) || trust.covers(CapSummary.of(alert)))) {
            announcements.release(stored.key());
        } else {
            announcements.submit(stored.id(), author);
        }
    }

    /** What was sent under the identifier that this one follows, and else what is stored under it. */
    private Optional<Announcement> earlier(Announcement stored) {
        String source = stored.document().replaces();
        if (source == null) {
            return Optional.empty();
        }
        return announcements
                .sentBefore(stored)
                .or(() -> announcements.list(new Filter(null, null, source, null), 1, 0).stream()
                        .findFirst());
    }

    private boolean isOvertaken(Announcement stored) {
        return announcements.isReplaced(stored.document().source());
    }

    /** Residents are not told that something is over of which they never heard. */
    private static boolean isEndOfNothing(Announcement stored, boolean isOut) {
        return stored.document().purpose() == Purpose.CANCEL && !isOut;
    }

    /** Only the feed itself may go on with what it was trusted with. */
    private boolean isSequel(FeedSettings.Trust trust, Optional<Announcement> earlier, String author) {
        return !trust.events().isEmpty()
                && earlier.filter(before -> OUT.contains(before.state()))
                        .filter(before -> author.equals(before.author()))
                        .flatMap(before -> announcements.approval(before.key()))
                        .filter(approval -> approval.by().equals(Actors.HUB))
                        .isPresent();
    }
}
