package org.rundruf.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way in: every quarter, and what holds now anywhere. */
@Controller
class HomePage {
    private final ReaderLanguages languages;
    private final Pages pages;
    private final Places places;
    private final Entries entries;

    HomePage(ReaderLanguages languages, Pages pages, Places places, Entries entries) {
        this.languages = languages;
        this.pages = pages;
        this.places = places;
        this.entries = entries;
    }

    @GetMapping("/")
    ModelAndView home(HttpServletRequest request, HttpServletResponse response) {
        Page page = pages.labelled(languages.of(request), "page.home.title", "/");
        List<Entry> now = places.roots().stream()
                .flatMap(city -> entries.now(city.id(), page).stream())
                .distinct()
                .toList();
        return Answers.shared(response, "home", page, Map.of("quarters", places.all(page), "entries", now));
    }
}
