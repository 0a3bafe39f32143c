package org.rundruf.web.api;

import java.util.function.Predicate;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.WrongState;
import org.rundruf.delivery.Ledger;
import org.rundruf.web.work.Existing;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an announcement wait while it is being sent, and go on. Asking twice changes nothing more. */
@RestController
@RequestMapping("/api/announcements/{id}")
class PauseCalls {
    private final Existing existing;
    private final Ledger ledger;

    PauseCalls(Existing existing, Ledger ledger) {
        this.existing = existing;
        this.ledger = ledger;
    }

    /** Answers once nothing more leaves but what was on its way already. */
    @PostMapping("/pause")
    Standing pause(@PathVariable String id) {
        return move(id, ledger::pause);
    }

    @PostMapping("/resume")
    Standing resume(@PathVariable String id) {
        return move(id, ledger::resume);
    }

    private Standing move(String id, Predicate<Announcement> move) {
        Announcement announcement = existing.announcement(id);
        if (announcement.state() != AnnouncementState.SENDING) {
            throw new WrongState("'" + id + "' is " + announcement.state().tag()
                    + "; only what is being sent can be paused and resumed.");
        }
        move.test(announcement);
        return Standing.of(announcement);
    }
}
