package org.rundruf.web.inbox;

import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.WrongState;
import org.rundruf.audience.inbox.Letter;
import org.rundruf.audience.inbox.Letters;
import org.rundruf.web.office.LocalTimes;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is open, the newest first, and one message with what the same person wrote before. */
@Controller
class InboxPage {
    private static final int SIZE = 30;
    private static final String LIST = "redirect:/office/inbox";

    private final Letters letters;
    private final Correspondence correspondence;
    private final LocalTimes times;

    InboxPage(Letters letters, Correspondence correspondence, LocalTimes times) {
        this.letters = letters;
        this.correspondence = correspondence;
        this.times = times;
    }

    @GetMapping("/office/inbox")
    String list(
            @RequestParam(name = "done", defaultValue = "false") boolean done,
            @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE) long before,
            Locale locale,
            Model model) {
        List<Letter> found = letters.page(!done, before, SIZE + 1);
        model.addAttribute(
                "lines",
                found.stream().limit(SIZE).map(letter -> line(letter, locale)).toList());
        model.addAttribute("next", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
        model.addAttribute("isDone", done);
        model.addAttribute("open", letters.open());
        return "office/inbox";
    }

    @GetMapping("/office/inbox/{id:\\d{1,18}}")
    ModelAndView letter(@PathVariable("id") long id, Locale locale) {
        return page(correspondence.existing(id), null, null, HttpStatus.OK, locale);
    }

    @PostMapping("/office/inbox/{id:\\d{1,18}}/answer")
    ModelAndView answer(
            @PathVariable("id") long id,
            @RequestParam(name = "text", defaultValue = "") String text,
            Authentication user,
            Locale locale,
            RedirectAttributes after) {
        try {
            correspondence.answer(id, text, user.getName());
        } catch (InvalidInput mistake) {
            String problem = "records.inbox." + (text.isBlank() ? "empty" : "text");
            return page(correspondence.existing(id), text, problem, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        } catch (WrongState late) {
            return page(correspondence.existing(id), text, "records.inbox.late", HttpStatus.CONFLICT, locale);
        }
        after.addFlashAttribute("done", "records.inbox.answered");
        return new ModelAndView(LIST);
    }

    @PostMapping("/office/inbox/{id:\\d{1,18}}/close")
    ModelAndView close(@PathVariable("id") long id, Authentication user, Locale locale, RedirectAttributes after) {
        try {
            correspondence.close(id, user.getName());
        } catch (WrongState late) {
            return page(correspondence.existing(id), null, "records.inbox.late", HttpStatus.CONFLICT, locale);
        }
        after.addFlashAttribute("done", "records.inbox.closed");
        return new ModelAndView(LIST);
    }

    private ModelAndView page(Letter letter, String typed, String problem, HttpStatusCode status, Locale locale) {
        ModelAndView page = new ModelAndView("office/letter");
        page.setStatus(status);
        page.addObject("letter", letter);
        page.addObject("typed", typed == null ? letter.answer() : typed);
        page.addObject("wrong", problem);
        page.addObject("language", Locale.forLanguageTag(letter.language()).getDisplayLanguage(locale));
        page.addObject("isInTime", correspondence.isInTime(letter));
        page.addObject(
                "lines",
                letters.conversation(letter.id()).stream()
                        .map(said -> line(said, locale))
                        .toList());
        return page;
    }

    private Line line(Letter letter, Locale locale) {
        return new Line(
                letter,
                times.of(letter.receivedAt(), locale),
                letter.answeredAt() == null ? "" : times.of(letter.answeredAt(), locale));
    }

    /** @param receivedAt, answeredAt in the reader's language */
    record Line(Letter letter, String receivedAt, String answeredAt) {}
}
