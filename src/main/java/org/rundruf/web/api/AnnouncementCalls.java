package org.rundruf.web.api;

import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Intake;
import org.rundruf.web.message.SheetCheck;
import org.rundruf.web.work.Withdrawal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Brings announcements in and moves them through their life. */
@RestController
@RequestMapping("/api/announcements")
class AnnouncementCalls {
    private final Intake intake;
    private final Announcements announcements;
    private final Withdrawal withdrawal;
    private final SheetCheck sheets;

    AnnouncementCalls(Intake intake, Announcements announcements, Withdrawal withdrawal, SheetCheck sheets) {
        this.intake = intake;
        this.announcements = announcements;
        this.withdrawal = withdrawal;
        this.sheets = sheets;
    }

    @PostMapping(
            consumes = {
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                "application/json",
                "application/cap+xml",
                "application/xml",
                "text/xml"
            })
    ResponseEntity<Brought> bring(
            @RequestBody(required = false) byte[] content,
            @RequestHeader(name = "Content-Type", defaultValue = "application/yaml") MediaType type,
            Principal user) {
        Intake.Received received = intake.receive(Bodies.of(content), InputType.of(type), user.getName());
        Announcement stored = received.announcement();
        return ResponseEntity.status(received.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/announcements/" + stored.id()))
                .body(Brought.of(received));
    }

    @PostMapping("/{id}/submit")
    Standing submit(@PathVariable String id, Principal user, Locale locale) {
        announcements
                .find(id)
                .filter(found -> found.state() == AnnouncementState.DRAFT)
                .ifPresent(draft -> sheets.require(draft, locale));
        return Standing.of(announcements.submit(id, user.getName()));
    }

    @PostMapping("/{id}/approve")
    Standing approve(@PathVariable String id, @RequestParam(required = false) Integer version, Principal user) {
        return Standing.of(announcements.approve(id, version, user.getName()));
    }

    @PostMapping("/{id}/send")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Standing send(@PathVariable String id, @RequestParam(required = false) Integer version, Principal user) {
        return Standing.of(announcements.send(id, version, user.getName()));
    }

    @PostMapping("/{id}/cancel")
    Standing cancel(@PathVariable String id, Principal user) {
        return Standing.of(withdrawal.cancel(id, user.getName()));
    }
}
