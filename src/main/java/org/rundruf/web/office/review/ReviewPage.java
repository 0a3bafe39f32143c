package org.rundruf.web.office.review;

import java.util.Locale;
import org.rundruf.announcement.Announcement;
import org.rundruf.web.office.Person;
import org.rundruf.web.work.Existing;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One language beside the one that the announcement was written in. */
@Controller
class ReviewPage {
    private final Existing existing;
    private final Manuscripts manuscripts;
    private final ReviewViews views;
    private final Unread unread;

    ReviewPage(Existing existing, Manuscripts manuscripts, ReviewViews views, Unread unread) {
        this.existing = existing;
        this.manuscripts = manuscripts;
        this.views = views;
        this.unread = unread;
    }

    /** The way in: to the language that waits first. */
    @GetMapping("/office/announcements/{id}/translations")
    String first(@PathVariable("id") String id, Authentication signedIn) {
        Announcement version = existing.announcement(id);
        String source = manuscripts.source(version);
        String language = unread.first(version, signedIn.getName()).orElse(source);
        String desk = "redirect:/office/announcements/" + id;
        return language.equals(source) ? desk : desk + "/translations/" + language;
    }

    /**
     * @param whole whether each part is written in one piece
     * @param write whether the person asked to change what is there
     */
    @GetMapping("/office/announcements/{id}/translations/{language}")
    ModelAndView page(
            @PathVariable("id") String id,
            @PathVariable("language") String language,
            @RequestParam(name = "whole", defaultValue = "false") boolean whole,
            @RequestParam(name = "write", defaultValue = "false") boolean write,
            Authentication signedIn,
            Locale locale) {
        Announcement version = existing.announcement(id);
        if (language.equals(manuscripts.source(version))) {
            return new ModelAndView("redirect:/office/announcements/" + id);
        }
        Manuscript manuscript = manuscripts.stored(version, language, whole);
        Person person = Person.of(signedIn);
        return views.stored(manuscript, person, Mode.of(version.state(), manuscript.stored(), person, write), locale);
    }
}
