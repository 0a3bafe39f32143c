package org.rundruf.web.inbox;

import java.security.Principal;
import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.audience.inbox.Letter;
import org.rundruf.audience.inbox.Letters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox for scripts. It never says whom a message is from. */
@RestController
@RequestMapping("/api/inbox")
class InboxCalls {
    private static final int LARGEST_PAGE = 200;

    private final Letters letters;
    private final Correspondence correspondence;

    InboxCalls(Letters letters, Correspondence correspondence) {
        this.letters = letters;
        this.correspondence = correspondence;
    }

    /**
     * @param state {@code open} or {@code done}
     * @param before only those with smaller ids: the smallest of the page before
     */
    @GetMapping
    List<Letter> page(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") int size) {
        require(state.equals("open") || state.equals("done"), "state", "'" + state + "' is no state", "open or done");
        require(size >= 1 && size <= LARGEST_PAGE, "size", size + " is out of range", "1 to " + LARGEST_PAGE);
        return letters.page(state.equals("open"), before, size);
    }

    @PostMapping(path = "/{id:\\d{1,18}}/answer", consumes = "application/json")
    Letter answer(@PathVariable long id, @RequestBody Text answer, Principal user) {
        correspondence.answer(id, answer.text(), user.getName());
        return correspondence.existing(id);
    }

    @PostMapping("/{id:\\d{1,18}}/close")
    Letter close(@PathVariable long id, Principal user) {
        correspondence.close(id, user.getName());
        return correspondence.existing(id);
    }

    private static void require(boolean holds, String field, String problem, String hint) {
        if (!holds) {
            throw new InvalidInput(List.of(new Problem(field, problem, hint, 0)));
        }
    }

    /** @param text what to answer */
    record Text(String text) {}
}
