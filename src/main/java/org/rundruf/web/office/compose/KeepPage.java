package org.rundruf.web.office.compose;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a form while it is typed, and tells its window when somebody else has saved meanwhile. */
@Controller
class KeepPage {
    private final TypedDrafts drafts;
    private final KeptForms forms;
    private final Announcements announcements;

    KeepPage(TypedDrafts drafts, KeptForms forms, Announcements announcements) {
        this.drafts = drafts;
        this.forms = forms;
        this.announcements = announcements;
    }

    /** The address is replaced, so that whoever loads the page again finds what they typed. */
    @PostMapping("/office/compose/forms")
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> sent,
            Authentication user,
            Locale locale,
            HttpServletResponse response) {
        Draft draft = drafts.typed(sent);
        KeptForm sentForm = SentForm.of(sent, draft);
        KeptForm kept = forms.keep(sentForm, user.getName());
        response.setHeader("HX-Replace-Url", address(kept));
        Optional<Announcement> newer = Optional.ofNullable(draft.id())
                .flatMap(announcements::find)
                .filter(stored -> stored.version() != draft.version());
        ModelAndView status = new ModelAndView("office/kept :: status", Map.of("kept", kept));
        status.addObject("newer", newer.orElse(null));
        status.addObject("apart", sentForm.revision() > 0 && !kept.key().equals(sentForm.key()));
        return status;
    }

    @PostMapping("/office/compose/forms/{key}/discard")
    String discard(@PathVariable("key") String key, Authentication user) {
        Optional<KeptForm> form = forms.find(key, user.getName());
        forms.discard(key, user.getName());
        return "redirect:/office/"
                + form.map(KeptForm::announcement)
                        .map(id -> "announcements/" + id)
                        .orElse("compose");
    }

    private static String address(KeptForm kept) {
        String page = kept.announcement() == null ? "new" : kept.announcement();
        return "/office/compose/" + page + "?form=" + kept.key();
    }
}
