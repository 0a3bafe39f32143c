package org.rundruf.announcement.storage;

import static org.rundruf.announcement.AnnouncementState.APPROVED;
import static org.rundruf.announcement.AnnouncementState.CANCELLED;
import static org.rundruf.announcement.AnnouncementState.DRAFT;
import static org.rundruf.announcement.AnnouncementState.EXPIRED;
import static org.rundruf.announcement.AnnouncementState.SCHEDULED;
import static org.rundruf.announcement.AnnouncementState.SENDING;
import static org.rundruf.announcement.AnnouncementState.SENT;
import static org.rundruf.announcement.AnnouncementState.SUBMITTED;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.WrongState;
import org.rundruf.audit.Actors;

/** Which moves there are, and for whom. */
final class LifeCycle {
    private static final Set<AnnouncementState> OVER = EnumSet.of(SENT, CANCELLED, EXPIRED);

    private final Versions versions;
    private final Moves moves;
    private final Authors authors;
    private final Expiry expiry;
    private final Clock clock;

    LifeCycle(Versions versions, Moves moves, Authors authors, Expiry expiry, Clock clock) {
        this.versions = versions;
        this.moves = moves;
        this.authors = authors;
        this.expiry = expiry;
        this.clock = clock;
    }

    Announcement submit(String id, String user) {
        return move(versions.existing(id), DRAFT, SUBMITTED, user);
    }

    Announcement approve(String id, Integer seen, String user) {
        Announcement announcement = seen(id, seen);
        authors.requireOther(announcement, user);
        return move(announcement, SUBMITTED, APPROVED, user);
    }

    /** Nobody lets a text out, or approves it, that they have not seen. */
    private Announcement seen(String id, Integer version) {
        Announcement newest = versions.existing(id);
        if (version != null && newest.version() != version) {
            throw new WrongState("'" + id + "' is at version " + newest.version() + " by now, not at version " + version
                    + "; look at it again.");
        }
        return newest;
    }

    Announcement send(String id, Integer seen, String user) {
        Announcement announcement = seen(id, seen);
        require(announcement, APPROVED, start(announcement));
        if (announcement.document().purpose() == Purpose.EXERCISE) {
            throw new WrongState("'" + id + "' is an exercise; exercises are never sent to residents.");
        }
        expiry.require(announcement);
        return move(announcement, APPROVED, start(announcement), user);
    }

    Announcement cancel(String id, String user) {
        Announcement newest = versions.existing(id);
        Announcement open = versions.history(id).stream()
                .filter(version -> !OVER.contains(version.state()))
                .findFirst()
                .orElseThrow(() -> wrong(newest, CANCELLED));
        return moved(open, CANCELLED, moves.any(open, CANCELLED, user));
    }

    Announcement release(long key) {
        Announcement draft = versions.version(key);
        if (draft.document().purpose() == Purpose.EXERCISE) {
            return draft;
        }
        if (expiry.isOver(draft)) {
            return moved(draft, EXPIRED, moves.newest(draft, EXPIRED, Actors.HUB));
        }
        Announcement approved = move(draft, DRAFT, APPROVED, Actors.HUB);
        return move(approved, APPROVED, start(approved), Actors.HUB);
    }

    List<Announcement> due() {
        return versions.scheduledUntil(now()).stream()
                .filter(version -> !expiry.isOver(version))
                .filter(version -> moves.newest(version, SENDING, Actors.HUB))
                .map(version -> versions.version(version.key()))
                .toList();
    }

    List<Announcement> lapsed() {
        return versions.scheduledUntil(now()).stream().filter(expiry::isOver).toList();
    }

    boolean lapse(long key) {
        Announcement version = versions.version(key);
        return version.state() == SCHEDULED && moves.newest(version, EXPIRED, Actors.HUB);
    }

    void complete(long key) {
        Announcement version = versions.version(key);
        if (version.state() == SENDING) {
            moves.any(version, SENT, Actors.HUB);
        }
    }

    void reopen(long key, String user) {
        Announcement version = versions.version(key);
        if (version.state() == SENT) {
            moves.any(version, SENDING, user);
        }
    }

    private AnnouncementState start(Announcement announcement) {
        OffsetDateTime publish = announcement.document().publish();
        return publish != null && publish.isAfter(now()) ? SCHEDULED : SENDING;
    }

    private Announcement move(Announcement announcement, AnnouncementState from, AnnouncementState to, String user) {
        require(announcement, from, to);
        return moved(announcement, to, moves.newest(announcement, to, user));
    }

    private Announcement moved(Announcement before, AnnouncementState to, boolean hasMoved) {
        Announcement after = versions.version(before.key());
        if (!hasMoved) {
            throw wrong(after, to);
        }
        return after;
    }

    private static void require(Announcement announcement, AnnouncementState from, AnnouncementState to) {
        if (announcement.state() != from) {
            throw wrong(announcement, to);
        }
    }

    private static WrongState wrong(Announcement announcement, AnnouncementState to) {
        return new WrongState("'" + announcement.id() + "' (version " + announcement.version() + ") is "
                + announcement.state().tag() + " and cannot become " + to.tag() + "; only one that is " + before(to)
                + " can.");
    }

    private static String before(AnnouncementState target) {
        return switch (target) {
            case SUBMITTED -> DRAFT.tag();
            case APPROVED -> SUBMITTED.tag();
            case SCHEDULED, SENDING -> APPROVED.tag();
            default -> "not over yet";
        };
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
