package org.rundruf.web.api;

import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds announcements. */
@RestController
class AnnouncementList {
    private final Announcements announcements;

    AnnouncementList(Announcements announcements) {
        this.announcements = announcements;
    }

    /**
     * @param q words of the title or text
     * @param page from 0
     * @param size at most {@value Parameters#LARGEST_PAGE}
     */
    @GetMapping("/api/announcements")
    Page list(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String quarter,
            @RequestParam(required = false) String source,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Parameters.page(page, size);
        AnnouncementState wanted = state == null ? null : Parameters.state(state);
        var filter = new Announcements.Filter(wanted, quarter, source, q);
        List<Line> lines = announcements.list(filter, size, page * size).stream()
                .map(Line::of)
                .toList();
        return new Page(lines, page, size, announcements.count(filter));
    }

    /** @param total how many there are on all pages */
    record Page(List<Line> content, int page, int size, long total) {}

    /** @param source the identifier of the CAP alert it came from, absent for others */
    record Line(String id, int version, String state, String title, String source) {
        static Line of(Announcement announcement) {
            return new Line(
                    announcement.id(),
                    announcement.version(),
                    announcement.state().tag(),
                    announcement.document().text().title(),
                    announcement.document().source());
        }
    }
}
