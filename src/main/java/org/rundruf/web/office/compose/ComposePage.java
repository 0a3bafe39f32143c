package org.rundruf.web.office.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.reading.DocumentWriter;
import org.rundruf.web.work.Existing;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Where announcements are written. What was typed is never lost: it comes back with what is wrong beside it. */
@Controller
@RequestMapping("/office/compose")
class ComposePage {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KitChoice kits;
    private final ComposeForm form;
    private final TypedDrafts drafts;
    private final Intake intake;
    private final Existing existing;
    private final Announcements announcements;
    private final DocumentWriter documents;

    ComposePage(
            KitChoice kits,
            ComposeForm form,
            TypedDrafts drafts,
            Intake intake,
            Existing existing,
            Announcements announcements,
            DocumentWriter documents) {
        this.kits = kits;
        this.form = form;
        this.drafts = drafts;
        this.intake = intake;
        this.existing = existing;
        this.announcements = announcements;
        this.documents = documents;
    }

    @GetMapping
    ModelAndView choose(Locale locale) {
        return new ModelAndView("office/choose", Map.of("kits", kits.all(form.anyQuarter(), locale)));
    }

    @GetMapping("/new")
    ModelAndView begin(@RequestParam(name = "kit", defaultValue = "") String kit, Locale locale) {
        return page(drafts.blank(kit.isBlank() ? null : kit, locale.getLanguage()), locale, HttpStatus.OK);
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable("id") String id, Locale locale) {
        return page(drafts.stored(existing.announcement(id)), locale, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(@RequestParam MultiValueMap<String, String> typed, Authentication user, Locale locale) {
        Draft draft = drafts.typed(typed);
        Optional<Announcement> stored = Optional.ofNullable(draft.id()).flatMap(announcements::find);
        if (stored.isPresent() && stored.get().version() != draft.version()) {
            return overtaken(draft, stored.get(), locale);
        }
        try {
            Map<String, Object> before = new LinkedHashMap<>();
            stored.ifPresent(found -> before.putAll(documents.fields(found.document())));
            byte[] file = JSON.writeValueAsBytes(drafts.file(draft, before));
            Intake.Received received = intake.receive(file, "application/json", user.getName());
            return new ModelAndView(
                    "redirect:/office/announcements/" + received.announcement().id());
        } catch (InvalidInput refused) {
            return page(draft.with(refused.problems()), locale, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Somebody else saved in between; nothing of either is lost. */
    private ModelAndView overtaken(Draft draft, Announcement newer, Locale locale) {
        ModelAndView page = page(draft, locale, HttpStatus.CONFLICT);
        page.addObject("newer", newer);
        return page;
    }

    private ModelAndView page(Draft draft, Locale locale, HttpStatus status) {
        ModelAndView page = new ModelAndView("office/compose", Map.of("form", form.of(draft, locale)));
        page.setStatus(status);
        page.addObject("problems", List.copyOf(draft.problems()));
        return page;
    }
}
