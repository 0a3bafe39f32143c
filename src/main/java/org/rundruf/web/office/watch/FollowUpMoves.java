package org.rundruf.web.office.watch;

import org.rundruf.announcement.WrongState;
import org.rundruf.web.office.Refusal;
import org.rundruf.web.work.FollowUps;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of an announcement that is out. */
@Controller
@RequestMapping("/office/announcements/{id}")
class FollowUpMoves {
    private static final String DESK = "redirect:/office/announcements/";
    private static final String COMPOSE = "redirect:/office/compose/";

    private final FollowUps followUps;

    FollowUpMoves(FollowUps followUps) {
        this.followUps = followUps;
    }

    @PostMapping("/again")
    String again(@PathVariable("id") String id, Authentication user, RedirectAttributes after) {
        return orRefused(id, after, () -> {
            boolean isAny = followUps.again(id, user.getName()) > 0;
            after.addFlashAttribute("done", isAny ? "office.step.again.done" : "office.step.again.none");
            return DESK + id;
        });
    }

    @PostMapping("/correct")
    String correct(@PathVariable("id") String id, Authentication user, RedirectAttributes after) {
        return orRefused(
                id, after, () -> COMPOSE + followUps.correct(id, user.getName()).id());
    }

    @PostMapping("/all-clear")
    String allClear(@PathVariable("id") String id, Authentication user, RedirectAttributes after) {
        return orRefused(id, after, () -> {
            String draft = followUps.allClear(id, user.getName()).id();
            after.addFlashAttribute("done", "office.step.all-clear.done");
            return DESK + draft;
        });
    }

    @PostMapping("/copy")
    String copy(@PathVariable("id") String id, Authentication user) {
        return COMPOSE + followUps.copy(id, user.getName()).id();
    }

    private static String orRefused(String id, RedirectAttributes after, Move move) {
        try {
            return move.target();
        } catch (WrongState e) {
            after.addFlashAttribute("refusal", Refusal.of(e));
            return DESK + id;
        }
    }

    /** Says where one goes on. */
    @FunctionalInterface
    private interface Move {
        String target();
    }
}
