package org.rundruf.web.work;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.Sequel;
import org.rundruf.announcement.WrongState;
import org.rundruf.delivery.Ledger;
import org.springframework.stereotype.Component;

/** What may follow once an announcement is out: another try, a correction, an all-clear, the same once more. */
@Component
public class FollowUps {
    private static final Set<AnnouncementState> OUT = EnumSet.of(AnnouncementState.SENDING, AnnouncementState.SENT);
    private static final Duration TOLD = Duration.ofDays(1);
    private static final int LONGEST_ID = 76;

    private final Existing existing;
    private final Announcements announcements;
    private final Ledger ledger;
    private final AllClearTexts allClears;
    private final Clock clock;
    private final ZoneId zone;

    FollowUps(
            Existing existing,
            Announcements announcements,
            Ledger ledger,
            AllClearTexts allClears,
            Clock clock,
            ZoneId zone) {
        this.existing = existing;
        this.announcements = announcements;
        this.ledger = ledger;
        this.allClears = allClears;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Sends it again to those whom it did not reach, and to nobody else.
     *
     * @return how many messages go out again
     * @throws WrongState if it is not out, or nothing of it may go out any more
     */
    public int again(String id, String user) {
        Announcement announcement = out(id);
        int again = ledger.again(announcement);
        if (again > 0) {
            announcements.reopen(announcement.key(), user);
        }
        return again;
    }

    /** @return a draft that says the same, to be corrected. @throws WrongState if it is not out */
    public Announcement correct(String id, String user) {
        return draft(Sequel.correction(out(id).document(), now()), user);
    }

    /** @return a draft that takes it back in all its languages. @throws WrongState if it is not out */
    public Announcement allClear(String id, String user) {
        Announcement announcement = out(id);
        return draft(allClears.of(announcement, now(), now().plus(TOLD)), user);
    }

    /** @return a draft that says the same once more, as news */
    public Announcement copy(String id, String user) {
        return draft(Sequel.copy(existing.announcement(id).document()), user);
    }

    private Announcement out(String id) {
        Announcement announcement = existing.announcement(id);
        if (!OUT.contains(announcement.state())) {
            throw new WrongState(
                    "'" + id + "' is " + announcement.state().tag() + "; only what is out can be followed up.");
        }
        return announcement;
    }

    private Announcement draft(Document document, String user) {
        Document fresh = document.withId(freeId(document.id()));
        return announcements.receive(new Incoming(fresh, false), user).announcement();
    }

    /** @return the first of {@code id-2}, {@code id-3} … that nothing has */
    private String freeId(String taken) {
        String numberless = taken.replaceFirst("-\\d{1,3}$", "");
        String base = numberless.length() < 2 ? taken : numberless;
        String shortened = base.substring(0, Math.min(base.length(), LONGEST_ID));
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> shortened + "-" + number)
                .filter(id -> Optional.of(id).flatMap(announcements::find).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
    }
}
