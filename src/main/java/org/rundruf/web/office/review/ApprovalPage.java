package org.rundruf.web.office.review;

import java.util.Locale;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.OwnWork;
import org.rundruf.announcement.WrongState;
import org.rundruf.localization.Language;
import org.rundruf.localization.review.ApprovalTerms;
import org.rundruf.localization.review.FaultyTranslation;
import org.rundruf.localization.review.Review;
import org.rundruf.web.message.SheetCheck;
import org.rundruf.web.office.Refusal;
import org.rundruf.web.problem.Unprintable;
import org.rundruf.web.work.Existing;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody has read a language and lets it go out; the next one that waits for them comes by itself. */
@Controller
class ApprovalPage {
    private final Existing existing;
    private final Review review;
    private final SheetCheck sheets;
    private final Unread unread;

    ApprovalPage(Existing existing, Review review, SheetCheck sheets, Unread unread) {
        this.existing = existing;
        this.review = review;
        this.sheets = sheets;
        this.unread = unread;
    }

    /**
     * @param revision of the text that was on the page
     * @param despite the rules whose findings the reader looked at and found wrong
     */
    @PostMapping("/office/announcements/{id}/translations/{language}/approve")
    String approve(
            @PathVariable("id") String id,
            @PathVariable("language") String language,
            @RequestParam("revision") int revision,
            @RequestParam(name = "despite", defaultValue = "") Set<String> despite,
            Authentication user,
            Locale locale,
            RedirectAttributes after) {
        Announcement announcement = existing.announcement(id);
        try {
            sheets.require(announcement, language, locale);
            review.approve(announcement, language, user.getName(), new ApprovalTerms(revision, despite));
            after.addFlashAttribute("done", "office.review.done");
            return page(
                    id,
                    unread.next(announcement, language, user.getName())
                            .map(Language::tag)
                            .orElse(language));
        } catch (FaultyTranslation e) {
            after.addFlashAttribute("refusal", Refusal.of("office.review.faulty"));
        } catch (OwnWork | WrongState | Unprintable e) {
            after.addFlashAttribute("refusal", Refusal.of(e));
        }
        return page(id, language);
    }

    private static String page(String id, String language) {
        return "redirect:/office/announcements/" + id + "/translations/" + language;
    }
}
