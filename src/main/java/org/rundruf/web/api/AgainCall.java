package org.rundruf.web.api;

import java.security.Principal;
import org.rundruf.web.work.FollowUps;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends an announcement again to those whom it did not reach. Asking twice sends nothing twice. */
@RestController
class AgainCall {
    private final FollowUps followUps;

    AgainCall(FollowUps followUps) {
        this.followUps = followUps;
    }

    @PostMapping("/api/announcements/{id}/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Again again(@PathVariable String id, Principal user) {
        return new Again(followUps.again(id, user.getName()));
    }

    /** @param messages how many go out again */
    record Again(int messages) {}
}
