package org.rundruf.web.office.send;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.TypedAddresses;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.web.problem.NotThere;
import org.rundruf.web.work.Existing;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The announcement on one's own telephone, in one's own mailbox, or as the sheet that the press gets. */
@Controller
class TestPage {
    private final Existing existing;
    private final Localizer localizer;
    private final SendView view;
    private final TestSender sender;
    private final TestLimits limits;

    TestPage(Existing existing, Localizer localizer, SendView view, TestSender sender, TestLimits limits) {
        this.existing = existing;
        this.localizer = localizer;
        this.view = view;
        this.sender = sender;
        this.limits = limits;
    }

    /**
     * @param way tag of the channel
     * @param typed one number or address; nothing else is sent to
     */
    @PostMapping("/office/announcements/{id}/test")
    ModelAndView test(
            @PathVariable("id") String id,
            @RequestParam(name = "lang", defaultValue = "") String lang,
            @RequestParam(name = "channel", defaultValue = "") String way,
            @RequestParam(name = "address", defaultValue = "") String typed,
            Authentication user,
            Locale locale,
            HttpSession session,
            RedirectAttributes after) {
        Announcement announcement = existing.announcement(id);
        Localized text =
                localizer.drafts(announcement).in(lang).orElseThrow(() -> new NotThere("no text in that language"));
        Channel channel = Channel.of(way).orElseThrow(() -> new NotThere("no such channel"));
        if (Channel.PRINTED.contains(channel)) {
            return new ModelAndView(
                    "redirect:/office/announcements/" + id + "/sheets/" + lang + "/" + channel.tag() + ".pdf");
        }
        if (!Channel.PERSONAL.contains(channel)) {
            throw new NotThere("no test on " + channel.tag());
        }
        Optional<String> address = TypedAddresses.normalise(channel, typed);
        if (address.isEmpty()) {
            String problem = channel == Channel.EMAIL ? "office.test.mail" : "office.test.number";
            return wrong(
                    view.of(announcement, user, locale), lang, way, typed, problem, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limits.isOpenTo(user.getName())) {
            return wrong(
                    view.of(announcement, user, locale),
                    lang,
                    way,
                    typed,
                    "office.test.many",
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        TestForm.keep(session, lang, channel, address.get());
        after.addFlashAttribute("tested", sender.send(announcement, text, channel, address.get(), user, locale));
        return new ModelAndView("redirect:/office/announcements/" + id + "/send#test");
    }

    private static ModelAndView wrong(
            ModelAndView page, String lang, String way, String typed, String problem, HttpStatus status) {
        TestForm form = (TestForm) page.getModel().get("test");
        page.setStatus(status);
        page.addObject("test", form.typed(lang, way, shortened(typed), problem));
        return page;
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), TypedAddresses.LONGEST));
    }
}
