package org.rundruf.web.office;

import java.util.Locale;
import java.util.function.Consumer;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.delivery.Ledger;
import org.rundruf.web.message.SheetCheck;
import org.rundruf.web.work.Existing;
import org.rundruf.web.work.Withdrawal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of an announcement. Who may press them is decided by the rooms below, whatever a page shows. */
@Controller
@RequestMapping("/office/announcements/{id}")
class Moves {
    private final Existing existing;
    private final Announcements announcements;
    private final Withdrawal withdrawal;
    private final Ledger ledger;
    private final SheetCheck sheets;

    Moves(Existing existing, Announcements announcements, Withdrawal withdrawal, Ledger ledger, SheetCheck sheets) {
        this.existing = existing;
        this.announcements = announcements;
        this.withdrawal = withdrawal;
        this.ledger = ledger;
        this.sheets = sheets;
    }

    @PostMapping("/submit")
    String submit(@PathVariable("id") String id, Authentication user, Locale locale, RedirectAttributes after) {
        return moved(id, "submit", after, announcement -> {
            if (announcement.state() == AnnouncementState.DRAFT) {
                sheets.require(announcement, locale);
            }
            announcements.submit(id, user.getName());
        });
    }

    /** @param version that was on the page */
    @PostMapping("/approve")
    String approve(
            @PathVariable("id") String id,
            @RequestParam(name = "version", defaultValue = "0") int version,
            Authentication user,
            RedirectAttributes after) {
        return moved(id, "approve", after, announcement -> announcements.approve(id, version, user.getName()))
                + "/send";
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable("id") String id, Authentication user, RedirectAttributes after) {
        return moved(id, "cancel", after, announcement -> withdrawal.cancel(id, user.getName()));
    }

    @PostMapping("/pause")
    String pause(@PathVariable("id") String id, RedirectAttributes after) {
        return moved(id, "pause", after, ledger::pause);
    }

    @PostMapping("/resume")
    String resume(@PathVariable("id") String id, RedirectAttributes after) {
        return moved(id, "resume", after, ledger::resume);
    }

    private String moved(String id, String step, RedirectAttributes after, Consumer<Announcement> move) {
        try {
            move.accept(existing.announcement(id));
            after.addFlashAttribute("done", "office.step." + step + ".done");
        } catch (RuntimeException e) {
            after.addFlashAttribute("refusal", Refusal.of(e));
        }
        return desk(id);
    }

    private static String desk(String id) {
        return "redirect:/office/announcements/" + id;
    }
}
