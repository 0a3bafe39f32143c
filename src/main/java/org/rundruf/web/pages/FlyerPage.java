package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.web.message.Readings;
import org.rundruf.web.problem.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An announcement on paper, for whoever wants to hang it up. What does not hold any more is not printed. */
@Controller
class FlyerPage {
    private final Published published;
    private final Banners banners;
    private final ReaderLanguages languages;
    private final Readings readings;
    private final FlyerFiles files;

    FlyerPage(Published published, Banners banners, ReaderLanguages languages, Readings readings, FlyerFiles files) {
        this.published = published;
        this.banners = banners;
        this.languages = languages;
        this.readings = readings;
        this.files = files;
    }

    /** @return where the flyer of an announcement is */
    static String href(Announcement announcement, Language language) {
        return "/a/" + announcement.id() + "/flyer.pdf?lang=" + language.tag();
    }

    @GetMapping("/a/{id}/flyer.pdf")
    ResponseEntity<byte[]> flyer(@PathVariable String id, HttpServletRequest request) {
        Announcement announcement = published
                .find(id)
                .filter(found -> !banners.isOver(found))
                .orElseThrow(() -> new NotThere("no flyer of " + id));
        Language language = languages.of(request, readings.languages(announcement));
        Localized words = readings.read(announcement, language).orElseThrow(() -> new NotThere("no words in " + id));
        Localized text = languages.wantsLargePrint(request) ? words.inLargePrint() : words;
        Optional<byte[]> file = files.file(announcement, text);
        return file.map(pdf -> PdfAnswers.shown(id + "-" + text.language().tag() + ".pdf")
                        .body(pdf))
                .orElseGet(PdfAnswers::busy);
    }
}
