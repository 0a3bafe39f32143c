package org.rundruf.web.office.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.web.work.Existing;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where announcements are written: from a kit, in own words, or where one left off. */
@Controller
@RequestMapping("/office/compose")
class ComposePage {
    private final KitChoice kits;
    private final ComposeForm form;
    private final ComposeViews views;
    private final TypedDrafts drafts;
    private final KeptForms forms;
    private final Existing existing;

    ComposePage(
            KitChoice kits,
            ComposeForm form,
            ComposeViews views,
            TypedDrafts drafts,
            KeptForms forms,
            Existing existing) {
        this.kits = kits;
        this.form = form;
        this.views = views;
        this.drafts = drafts;
        this.forms = forms;
        this.existing = existing;
    }

    @GetMapping
    ModelAndView choose(Authentication user, Locale locale) {
        List<KitChoice.Kit> all = kits.all(form.anyQuarter(), locale);
        return new ModelAndView(
                "office/choose", Map.of("kits", all, "forms", Unsaved.of(forms.of(user.getName()), all)));
    }

    @GetMapping("/new")
    ModelAndView begin(
            @RequestParam(name = "kit", defaultValue = "") String kit,
            @RequestParam(name = "form", defaultValue = "") String key,
            Authentication user,
            Locale locale) {
        return forms.find(key, user.getName())
                .map(kept -> views.page(restored(kept), kept, locale))
                .orElseGet(() -> views.page(
                        drafts.blank(kit.isBlank() ? null : kit, locale.getLanguage()),
                        KeptForm.fresh(null, 0),
                        locale));
    }

    /** Where one left off, even if somebody saved meanwhile: that is said, and both are shown. */
    @GetMapping("/{id}")
    ModelAndView edit(
            @PathVariable("id") String id,
            @RequestParam(name = "form", defaultValue = "") String key,
            Authentication user,
            Locale locale) {
        Announcement announcement = existing.announcement(id);
        Optional<KeptForm> kept = forms.find(key, user.getName())
                .filter(found -> id.equals(found.announcement()))
                .or(() -> forms.newest(id, user.getName()));
        if (kept.isEmpty()) {
            return views.page(drafts.stored(announcement), KeptForm.fresh(id, announcement.version()), locale);
        }
        Draft draft = restored(kept.get());
        return draft.version() == announcement.version()
                ? views.page(draft, kept.get(), locale)
                : views.overtaken(draft, announcement, kept.get(), locale);
    }

    private Draft restored(KeptForm kept) {
        return drafts.typed(new LinkedMultiValueMap<>(kept.content()));
    }
}
