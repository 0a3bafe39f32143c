package org.rundruf.web.office.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.reading.DocumentWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Saves what was typed as a version. What is refused or came too late is kept, and comes back with the reason beside it. */
@Controller
class SavePage {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TypedDrafts drafts;
    private final OfficeCheck check;
    private final ComposeViews views;
    private final KeptForms forms;
    private final Turns turns;
    private final Intake intake;
    private final Announcements announcements;
    private final DocumentWriter documents;

    SavePage(
            TypedDrafts drafts,
            OfficeCheck check,
            ComposeViews views,
            KeptForms forms,
            Turns turns,
            Intake intake,
            Announcements announcements,
            DocumentWriter documents) {
        this.drafts = drafts;
        this.check = check;
        this.views = views;
        this.forms = forms;
        this.turns = turns;
        this.intake = intake;
        this.announcements = announcements;
        this.documents = documents;
    }

    @PostMapping("/office/compose")
    ModelAndView save(@RequestParam MultiValueMap<String, String> sent, Authentication user, Locale locale) {
        Draft draft = drafts.typed(sent);
        KeptForm form = SentForm.of(sent, draft);
        return turns.take(Objects.requireNonNullElse(draft.id(), ""), () -> save(draft, form, user, locale));
    }

    private ModelAndView save(Draft draft, KeptForm form, Authentication user, Locale locale) {
        Optional<Announcement> stored = Optional.ofNullable(draft.id()).flatMap(announcements::find);
        if (stored.isPresent() && stored.get().version() != draft.version()) {
            ModelAndView page = views.overtaken(draft, stored.get(), forms.keep(form, user.getName()), locale);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        Map<String, Object> before =
                stored.map(found -> documents.fields(found.document())).orElse(Map.of());
        byte[] file = JSON.writeValueAsBytes(drafts.file(draft, before));
        List<Problem> problems =
                check.problems(file, draft, stored.map(drafts::stored).orElse(null));
        try {
            if (problems.isEmpty()) {
                return stored(intake.receive(file, "application/json", user.getName()), form, user);
            }
        } catch (InvalidInput refused) {
            problems = refused.problems();
        }
        return views.refused(draft, problems, forms.keep(form, user.getName()), locale);
    }

    private ModelAndView stored(Intake.Received received, KeptForm form, Authentication user) {
        forms.discard(form.key(), user.getName());
        return new ModelAndView(
                "redirect:/office/announcements/" + received.announcement().id());
    }
}
