package org.rundruf.web.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Announcements.Filter;
import org.rundruf.announcement.Phase;
import org.rundruf.announcement.Waiting;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is on now, what waits for whom, what is over; and a search through all of it. */
@Controller
class ListPage {
    private static final int SIZE = 30;
    private static final int MOST_PAGES = 100_000;
    private static final String MINE = "mine";

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
            Authentication signedIn,
            Locale locale,
            Model model) {
        Filter mine =
                Filter.of(new Waiting(signedIn.getName(), Person.of(signedIn).isApprover()));
        Phase wanted = Phase.of(phase).orElse(Phase.CURRENT);
        boolean isMine = phase.equals(MINE);
        int first = Math.min(Math.max(0, page), MOST_PAGES);
        List<Announcement> found =
                announcements.list(filter(q, isMine ? mine : Filter.of(wanted)), SIZE + 1, first * SIZE);
        model.addAttribute("cards", cards.of(found.stream().limit(SIZE).toList(), locale));
        model.addAttribute("phases", phases(announcements.count(mine)));
        model.addAttribute("phase", q.isBlank() ? isMine ? MINE : wanted.tag() : "");
        model.addAttribute("q", q.strip());
        model.addAttribute("page", first);
        model.addAttribute("hasMore", found.size() > SIZE);
        return "office/list";
    }

    private static Filter filter(String q, Filter otherwise) {
        return q.isBlank() ? otherwise : new Filter(null, null, null, q.strip());
    }

    private Map<String, Long> phases(long mine) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<Phase, Long> all = announcements.phases();
        counts.put(MINE, mine);
        for (Phase phase : Phase.values()) {
            counts.put(phase.tag(), all.get(phase));
        }
        return counts;
    }
}
