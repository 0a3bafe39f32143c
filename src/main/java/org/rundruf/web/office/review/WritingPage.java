package org.rundruf.web.office.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.WrongState;
import org.rundruf.localization.checks.Repair;
import org.rundruf.localization.review.Overtaken;
import org.rundruf.localization.review.Review;
import org.rundruf.web.office.Person;
import org.rundruf.web.office.Refusal;
import org.rundruf.web.office.compose.Fault;
import org.rundruf.web.office.compose.FaultTexts;
import org.rundruf.web.work.Existing;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what somebody typed: to look at it, to mend it, to save it. What is not saved comes back as it was typed. */
@Controller
class WritingPage {
    private final Existing existing;
    private final Manuscripts manuscripts;
    private final ReviewViews views;
    private final Writing writing;
    private final Review review;
    private final FaultTexts texts;

    WritingPage(
            Existing existing,
            Manuscripts manuscripts,
            ReviewViews views,
            Writing writing,
            Review review,
            FaultTexts texts) {
        this.existing = existing;
        this.manuscripts = manuscripts;
        this.views = views;
        this.writing = writing;
        this.review = review;
        this.texts = texts;
    }

    /** Checks what was typed, and makes a repair in it if one is named. Nothing is saved. */
    @PostMapping("/office/announcements/{id}/translations/{language}/look")
    ModelAndView look(
            @PathVariable("id") String id,
            @PathVariable("language") String language,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "repair", defaultValue = "") String repair,
            Authentication signedIn,
            Locale locale) {
        Announcement version = existing.announcement(id);
        Manuscript typed = typed(version, language, sent);
        Person person = Person.of(signedIn);
        if (number(sent, "version") != version.version()) {
            return renewed(typed, person, locale);
        }
        Optional<Repair> found = Repairs.find(typed, repair);
        Manuscript now = found.map(mend -> manuscripts.mended(typed, mend)).orElse(typed);
        ModelAndView page = views.typed(now, found.isPresent() ? typed : null, List.of(), person, locale);
        page.addObject("repair", repair.isEmpty() ? "none" : found.isPresent() ? "made" : "gone");
        return seen(page, sent);
    }

    @PostMapping("/office/announcements/{id}/translations/{language}")
    ModelAndView save(
            @PathVariable("id") String id,
            @PathVariable("language") String language,
            @RequestParam Map<String, String> sent,
            Authentication signedIn,
            Locale locale,
            RedirectAttributes after) {
        Announcement version = existing.announcement(id);
        Manuscript typed = typed(version, language, sent);
        Person person = Person.of(signedIn);
        if (number(sent, "version") != version.version()) {
            return renewed(typed, person, locale);
        }
        List<Fault> faults = new ArrayList<>(Writing.empty(typed.units()));
        try {
            Text text = writing.read(typed.text(), version);
            if (faults.isEmpty()) {
                review.fill(version, language, text, person.name(), number(sent, "revision"));
                after.addFlashAttribute("done", "review.saved");
                return new ModelAndView("redirect:/office/announcements/" + id + "/translations/" + language);
            }
        } catch (InvalidInput refused) {
            faults.addAll(texts.of(refused.problems(), locale));
        } catch (Overtaken overtaken) {
            return conflict(typed, person, locale).addObject("overtaken", Meanwhile.of(overtaken.now(), typed, person));
        } catch (WrongState closed) {
            return seen(conflict(typed, person, locale), sent).addObject("refusal", Refusal.of("review.closed"));
        }
        ModelAndView page = views.typed(typed, null, faults, person, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return seen(page, sent);
    }

    private Manuscript typed(Announcement version, String language, Map<String, String> sent) {
        return manuscripts.typed(version, language, sent, number(sent, "version"));
    }

    /** The announcement itself says something else by now: what was typed is beside its new words. */
    private ModelAndView renewed(Manuscript typed, Person person, Locale locale) {
        return conflict(typed, person, locale).addObject("renewed", true);
    }

    private ModelAndView conflict(Manuscript typed, Person person, Locale locale) {
        ModelAndView page = views.typed(typed, null, List.of(), person, locale);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** Nobody has seen another text by looking at their own again: the page goes on with what it knew. */
    private static ModelAndView seen(ModelAndView page, Map<String, String> sent) {
        return page.addObject("seen", number(sent, "revision"));
    }

    private static int number(Map<String, String> sent, String name) {
        String typed = sent.getOrDefault(name, "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
