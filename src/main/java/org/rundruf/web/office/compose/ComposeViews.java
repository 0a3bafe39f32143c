package org.rundruf.web.office.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form as a page. */
@Component
class ComposeViews {
    private final ComposeForm form;
    private final FaultTexts texts;
    private final TypedDrafts drafts;
    private final Differences differences;

    ComposeViews(ComposeForm form, FaultTexts texts, TypedDrafts drafts, Differences differences) {
        this.form = form;
        this.texts = texts;
        this.drafts = drafts;
        this.differences = differences;
    }

    ModelAndView page(Draft draft, KeptForm kept, Locale reader) {
        ModelAndView page = new ModelAndView("office/compose", Map.of("form", form.of(draft, reader)));
        page.addObject("problems", draft.faults());
        page.addObject("kept", kept);
        return page;
    }

    /** What was typed, with what is wrong at its fields. */
    ModelAndView refused(Draft draft, List<Problem> problems, KeptForm kept, Locale reader) {
        ModelAndView page = page(draft.with(texts.of(problems, reader)), kept, reader);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Somebody else saved in between; nothing of either is lost. */
    ModelAndView overtaken(Draft draft, Announcement newer, KeptForm kept, Locale reader) {
        ComposeForm.View own = form.of(draft, reader);
        ModelAndView page = page(draft, kept, reader);
        page.addObject("newer", newer);
        page.addObject("differences", differences.of(own, drafts.stored(newer), reader));
        return page;
    }
}
