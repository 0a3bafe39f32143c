package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.rundruf.announcement.Quarter;
import org.rundruf.web.problem.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What holds now in a quarter. */
@Controller
class TickerPage {
    private final ReaderLanguages languages;
    private final Pages pages;
    private final Places places;
    private final Entries entries;

    TickerPage(ReaderLanguages languages, Pages pages, Places places, Entries entries) {
        this.languages = languages;
        this.pages = pages;
        this.places = places;
        this.entries = entries;
    }

    @GetMapping("/q/{*quarter}")
    ModelAndView ticker(@PathVariable String quarter, HttpServletRequest request, HttpServletResponse response) {
        Quarter here = places.find(quarter.substring(1)).orElseThrow(() -> new NotThere("no quarter " + quarter));
        Page page = pages.page(languages.of(request), here.name(), Place.href(here.id()), languages.offered());
        Map<String, Object> model = Map.of(
                "quarter", here,
                "steps", places.above(here, page),
                "sheet", QuarterSheetPage.href(here.id(), page.language()),
                "below", places.below(here, page),
                "entries", entries.now(here.id(), page));
        return Answers.shared(response, "ticker", page, model);
    }
}
