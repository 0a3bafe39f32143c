package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Language;
import org.rundruf.web.message.Readings;
import org.rundruf.web.problem.NotThere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One announcement, every language a click away. */
@Controller
class AnnouncementPage {
    private final Published published;
    private final ReaderLanguages languages;
    private final Readings readings;
    private final Pages pages;
    private final AnnouncementParts parts;
    private final ScanCounting scans;

    AnnouncementPage(
            Published published,
            ReaderLanguages languages,
            Readings readings,
            Pages pages,
            AnnouncementParts parts,
            ScanCounting scans) {
        this.published = published;
        this.languages = languages;
        this.readings = readings;
        this.pages = pages;
        this.parts = parts;
        this.scans = scans;
    }

    @GetMapping("/a/{id}")
    ModelAndView announcement(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Announcement announcement = published.find(id).orElseThrow(() -> new NotThere("no announcement " + id));
        List<String> available = readings.languages(announcement);
        Language language = languages.of(request, available);
        String title = readings.read(announcement, language)
                .orElseThrow(() -> new NotThere("no words in " + id))
                .title();
        Page page = pages.page(language, title, "/a/" + id, available);
        Map<String, Object> model = new HashMap<>(parts.of(announcement, page));
        scans.count(announcement, language, request);
        return scans.isScan(request)
                ? Answers.personal(response, HttpStatus.OK, "announcement", page, model)
                : Answers.shared(response, "announcement", page, model);
    }
}
