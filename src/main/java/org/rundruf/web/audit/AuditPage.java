package org.rundruf.web.audit;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.audit.AuditEntry;
import org.rundruf.audit.AuditLog;
import org.rundruf.web.office.LocalTimes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The log, the newest first, and whether it is whole. */
@Controller
class AuditPage {
    private static final int SIZE = 50;
    /** Beginnings of actions, as the page offers them. */
    private static final List<String> KINDS = List.of(
            "announcement",
            "translation",
            "print-order",
            "subscribers",
            "quarters",
            "sites",
            "inbox",
            "sign-in",
            "settings");

    private final AuditLog log;
    private final LocalTimes times;
    private final AuditDetails details;
    private final ZoneId zone;

    AuditPage(AuditLog log, LocalTimes times, AuditDetails details, ZoneId zone) {
        this.log = log;
        this.times = times;
        this.details = details;
        this.zone = zone;
    }

    @GetMapping("/office/audit")
    String list(
            @ModelAttribute("question") Question question,
            @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE) long before,
            Locale locale,
            Model model) {
        List<AuditEntry> found = List.of();
        List<String> faulty = List.of();
        try {
            found = log.page(question.filter(zone), before, SIZE + 1);
        } catch (InvalidInput mistake) {
            faulty = mistake.problems().stream().map(Problem::field).toList();
        }
        model.addAttribute("faulty", faulty);
        model.addAttribute(
                "lines",
                found.stream().limit(SIZE).map(entry -> line(entry, locale)).toList());
        model.addAttribute("next", found.size() > SIZE ? found.get(SIZE - 1).number() : null);
        model.addAttribute("isFirst", before == Long.MAX_VALUE);
        model.addAttribute("verdict", log.verify());
        model.addAttribute("kinds", KINDS);
        return "office/audit";
    }

    private Line line(AuditEntry entry, Locale locale) {
        String at = times.of(entry.at().atOffset(ZoneOffset.UTC), locale);
        boolean isAnnouncement =
                entry.action().startsWith("announcement.") || entry.action().startsWith("translation.");
        return new Line(entry, at, details.of(entry.detail(), locale), isAnnouncement && entry.subject() != null);
    }

    /**
     * @param at in the reader's language
     * @param detail in the reader's language, as far as possible
     * @param hasPage whether the subject is an announcement, which has a page
     */
    record Line(AuditEntry entry, String at, String detail, boolean hasPage) {}
}
