package org.rundruf.web.office.send;

import java.util.Locale;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Urgency;
import org.rundruf.web.office.Refusal;
import org.rundruf.web.work.Existing;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What will go to whom, when and at what price, and the button that does it. */
@Controller
@RequestMapping("/office/announcements/{id}/send")
class SendPage {
    private final Existing existing;
    private final Announcements announcements;
    private final SendView view;
    private final MessageSource messages;

    SendPage(Existing existing, Announcements announcements, SendView view, MessageSource messages) {
        this.existing = existing;
        this.announcements = announcements;
        this.view = view;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView page(@PathVariable("id") String id, Authentication user, Locale locale) {
        return view.of(existing.announcement(id), user, locale);
    }

    /**
     * @param word what an emergency is confirmed with, as the page asks for it
     * @param version that was on the page
     */
    @PostMapping
    ModelAndView send(
            @PathVariable("id") String id,
            @RequestParam(name = "word", defaultValue = "") String word,
            @RequestParam(name = "version", defaultValue = "0") int version,
            Authentication user,
            Locale locale,
            RedirectAttributes after) {
        Announcement announcement = existing.announcement(id);
        if (announcement.document().urgency() == Urgency.EMERGENCY && !isConfirmed(word, locale)) {
            return unconfirmed(view.of(announcement, user, locale), word);
        }
        try {
            announcements.send(id, version, user.getName());
            after.addFlashAttribute("done", "office.step.send.done");
        } catch (RuntimeException e) {
            after.addFlashAttribute("refusal", Refusal.of(e));
        }
        return new ModelAndView("redirect:/office/announcements/" + id);
    }

    /** Capitals and what cannot be seen around it do not matter. */
    private boolean isConfirmed(String word, Locale locale) {
        String seen = word.replaceAll("[\\p{Cf}\\p{Cc}]", "").replaceAll("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$", "");
        return messages.getMessage("office.step.send.word", null, locale).equalsIgnoreCase(seen);
    }

    private static ModelAndView unconfirmed(ModelAndView page, String word) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("word", word);
        page.addObject("wordProblem", word.isBlank() ? "office.step.send.wordless" : "office.step.send.unconfirmed");
        return page;
    }
}
