package org.rundruf.web.office.report;

import java.util.Locale;
import org.rundruf.announcement.Announcement;
import org.rundruf.web.office.Cards;
import org.rundruf.web.work.Existing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a sending went, to be read, printed, or taken into a spreadsheet. */
@Controller
class ReportPage {
    private final Existing existing;
    private final Cards cards;
    private final Standings standings;
    private final ReportHtml html;

    ReportPage(Existing existing, Cards cards, Standings standings, ReportHtml html) {
        this.existing = existing;
        this.cards = cards;
        this.standings = standings;
        this.html = html;
    }

    @GetMapping("/office/announcements/{id}/report")
    String report(@PathVariable("id") String id, Locale locale, Model model) {
        Announcement announcement = existing.announcement(id);
        model.addAttribute("card", cards.of(announcement, locale));
        model.addAttribute("report", html.of(announcement, locale));
        return "office/report";
    }

    @GetMapping("/office/announcements/{id}/report.csv")
    ResponseEntity<String> csv(@PathVariable("id") String id) {
        Announcement announcement = existing.announcement(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "-report.csv\"")
                .body(ReportCsv.of(standings.of(announcement)));
    }
}
