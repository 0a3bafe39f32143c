package org.rundruf.web.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.web.office.watch.Watches;
import org.rundruf.web.work.Existing;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One announcement: where it stands, what people will get in each language, and what can be done with it now. */
@Controller
class DeskPage {
    private final Existing existing;
    private final Announcements announcements;
    private final Localizer localizer;
    private final Cards cards;
    private final LanguageTabs tabs;
    private final MessagePreviews previews;
    private final NextSteps steps;
    private final Outlook outlook;
    private final Watches watches;

    DeskPage(
            Existing existing,
            Announcements announcements,
            Localizer localizer,
            Cards cards,
            LanguageTabs tabs,
            MessagePreviews previews,
            NextSteps steps,
            Outlook outlook,
            Watches watches) {
        this.existing = existing;
        this.announcements = announcements;
        this.localizer = localizer;
        this.cards = cards;
        this.tabs = tabs;
        this.previews = previews;
        this.steps = steps;
        this.outlook = outlook;
        this.watches = watches;
    }

    @GetMapping("/office/announcements/{id}")
    String desk(
            @PathVariable("id") String id,
            @RequestParam(name = "lang", defaultValue = "") String lang,
            Authentication signedIn,
            Locale locale,
            Model model) {
        Announcement announcement = existing.announcement(id);
        Person person = Person.of(signedIn);
        model.addAttribute("card", cards.of(announcement, locale));
        model.addAttribute(
                "approval", announcements.approval(announcement.key()).orElse(null));
        model.addAttribute("state", announcement.state().tag());
        model.addAttribute("progress", watches.now(announcement, locale).orElse(null));
        steps(announcement, person, model);
        model.addAttribute("outlook", outlook.of(announcement).orElse(null));
        language(announcement, lang, model);
        return "office/desk";
    }

    /** The buttons, which change while something goes out. */
    @GetMapping(path = "/office/announcements/{id}", headers = "HX-Target=moves")
    String moves(@PathVariable("id") String id, Authentication signedIn, Locale locale, Model model) {
        Announcement announcement = existing.announcement(id);
        model.addAttribute("id", id);
        model.addAttribute("moved", true);
        model.addAttribute("card", cards.of(announcement, locale));
        model.addAttribute("state", announcement.state().tag());
        steps(announcement, Person.of(signedIn), model);
        return "office/desk :: moves";
    }

    /** The part of the page that changes with the language. */
    @GetMapping(path = "/office/announcements/{id}", headers = "HX-Target=messages")
    String messages(
            @PathVariable("id") String id, @RequestParam(name = "lang", defaultValue = "") String lang, Model model) {
        language(existing.announcement(id), lang, model);
        return "office/desk :: messages";
    }

    private void steps(Announcement announcement, Person person, Model model) {
        model.addAttribute("steps", steps.of(announcement, person));
        model.addAttribute("followUps", steps.followUps(announcement, person));
    }

    private void language(Announcement announcement, String lang, Model model) {
        Map<String, Localized> texts = localizer.drafts(announcement).available();
        String shown = texts.containsKey(lang)
                ? lang
                : localizer
                        .defaultLanguage(announcement.document(), texts.keySet())
                        .orElse("");
        model.addAttribute("id", announcement.id());
        List<LanguageTabs.Tab> all = tabs.of(announcement, texts, shown);
        model.addAttribute("tabs", all);
        model.addAttribute("review", review(announcement, all, lang));
        if (texts.containsKey(shown)) {
            Language language = texts.get(shown).language();
            model.addAttribute("language", language);
            model.addAttribute("preview", previews.of(announcement, texts.get(shown)));
        }
    }

    /** @return where that language is translated and read, or whichever waits first */
    private static String review(Announcement announcement, List<LanguageTabs.Tab> tabs, String lang) {
        String all = "/office/announcements/" + announcement.id() + "/translations";
        return tabs.stream().anyMatch(tab -> tab.tag().equals(lang)) ? all + "/" + lang : all;
    }
}
