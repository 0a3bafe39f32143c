package org.rundruf.web.office.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.reading.DocumentWriter;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localizer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people would get if the form were sent as it stands, and how many they are. */
@Controller
class PreviewPage {
    private final TypedDrafts drafts;
    private final Trial trial;
    private final Trials trials;
    private final Localizer localizer;
    private final TrialReach reach;
    private final Announcements announcements;
    private final DocumentWriter documents;

    PreviewPage(
            TypedDrafts drafts,
            Trial trial,
            Trials trials,
            Localizer localizer,
            TrialReach reach,
            Announcements announcements,
            DocumentWriter documents) {
        this.drafts = drafts;
        this.trial = trial;
        this.trials = trials;
        this.localizer = localizer;
        this.reach = reach;
        this.announcements = announcements;
        this.documents = documents;
    }

    /** @param look the language that is looked at; the others are not rendered */
    @PostMapping("/office/compose/preview")
    String preview(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "look", defaultValue = "") String look,
            Authentication user,
            Locale locale,
            Model model) {
        document(sent, locale).ifPresent(tried -> {
            Trials.Texts texts = trials.of(tried.document(), user.getName());
            model.addAttribute("mended", tried.isMended());
            String shown = shown(texts, look);
            model.addAttribute("token", texts.token());
            model.addAttribute("look", shown);
            model.addAttribute("languages", languages(texts));
            if (!shown.isEmpty()) {
                model.addAttribute("language", texts.available().get(shown).language());
                model.addAttribute("preview", trials.preview(texts, shown));
            }
        });
        return "office/preview :: preview";
    }

    @PostMapping("/office/compose/reach")
    String reach(@RequestParam MultiValueMap<String, String> sent, Authentication user, Locale locale, Model model) {
        Draft draft = drafts.typed(sent);
        if (!draft.quarters().isEmpty()) {
            document(sent, locale)
                    .flatMap(tried -> reach.of(tried.document(), user.getName()))
                    .ifPresent(found -> model.addAttribute("reach", found));
        }
        return "office/preview :: reach";
    }

    private Optional<Trial.Tried> document(MultiValueMap<String, String> sent, Locale locale) {
        Draft draft = drafts.typed(sent);
        Map<String, Object> before = Optional.ofNullable(draft.id())
                .flatMap(announcements::find)
                .map(stored -> documents.fields(stored.document()))
                .orElse(Map.of());
        Map<String, Object> file = new LinkedHashMap<>(drafts.file(draft, before));
        file.putIfAbsent("id", "preview");
        return trial.document(file, draft.kit(), locale);
    }

    private String shown(Trials.Texts texts, String look) {
        return texts.available().containsKey(look)
                ? look
                : localizer
                        .defaultLanguage(
                                texts.announcement().document(),
                                texts.available().keySet())
                        .orElse("");
    }

    private static List<Language> languages(Trials.Texts texts) {
        return texts.available().values().stream().map(text -> text.language()).toList();
    }
}
