package org.rundruf.web.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Announcements.Filter;
import org.rundruf.announcement.Phase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is on now, what waits for whom, what is over; and a search through all of it. */
@Controller
class ListPage {
    private static final int SIZE = 30;

    private final Announcements announcements;
    private final Cards cards;

    ListPage(Announcements announcements, Cards cards) {
        this.announcements = announcements;
        this.cards = cards;
    }

    @GetMapping("/office")
    String list(
            @RequestParam(name = "phase", defaultValue = "current") String phase,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "0") int page,
            Locale locale,
            Model model) {
        Phase wanted = Phase.of(phase).orElse(Phase.CURRENT);
        Filter filter =
                q.isBlank() ? new Filter(null, null, null, null, wanted) : new Filter(null, null, null, q.strip());
        int first = Math.max(0, page);
        List<Announcement> found = announcements.list(filter, SIZE + 1, first * SIZE);
        model.addAttribute("cards", cards.of(found.stream().limit(SIZE).toList(), locale));
        model.addAttribute("phases", phases());
        model.addAttribute("phase", q.isBlank() ? wanted.tag() : "");
        model.addAttribute("q", q.strip());
        model.addAttribute("page", first);
        model.addAttribute("hasMore", found.size() > SIZE);
        return "office/list";
    }

    private Map<String, Long> phases() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<Phase, Long> all = announcements.phases();
        for (Phase phase : Phase.values()) {
            counts.put(phase.tag(), all.get(phase));
        }
        return counts;
    }
}
