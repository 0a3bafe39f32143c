package org.rundruf.web.office.watch;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.rundruf.web.work.Existing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Live progress, for as long as something may change. */
@Controller
class WatchPage {
    private final Existing existing;
    private final Watches watches;

    WatchPage(Existing existing, Watches watches) {
        this.existing = existing;
        this.watches = watches;
    }

    @GetMapping(path = "/office/announcements/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> watch(@PathVariable("id") String id, Locale locale, HttpSession session) {
        return watches.watch(existing.announcement(id), locale, session)
                .map(ResponseEntity::ok)
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }
}
