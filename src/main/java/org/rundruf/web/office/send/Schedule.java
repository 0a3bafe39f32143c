package org.rundruf.web.office.send;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.web.office.Refusal;
import org.rundruf.web.work.Existing;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another time to go out at. That is a new version, which has to be approved like any other. */
@Controller
class Schedule {
    /** Where the time can still be changed. */
    static final Set<AnnouncementState> OPEN = EnumSet.of(
            AnnouncementState.DRAFT,
            AnnouncementState.SUBMITTED,
            AnnouncementState.APPROVED,
            AnnouncementState.SCHEDULED);

    private static final int LONGEST = 30;

    private final Existing existing;
    private final Announcements announcements;
    private final SendView view;
    private final Clock clock;
    private final ZoneId zone;

    Schedule(Existing existing, Announcements announcements, SendView view, Clock clock, ZoneId zone) {
        this.existing = existing;
        this.announcements = announcements;
        this.view = view;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param publish day and time on the city's clocks, as a browser sends them; empty for as soon as it is sent
     * @param version that was on the page
     */
    @PostMapping("/office/announcements/{id}/schedule")
    ModelAndView schedule(
            @PathVariable("id") String id,
            @RequestParam(name = "publish", defaultValue = "") String publish,
            @RequestParam(name = "version", defaultValue = "0") int version,
            Authentication user,
            Locale locale,
            RedirectAttributes after) {
        Announcement announcement = existing.announcement(id);
        if (announcement.version() != version || !OPEN.contains(announcement.state())) {
            after.addFlashAttribute("refusal", Refusal.of("office.refused.state"));
            return back(id);
        }
        OffsetDateTime moment;
        try {
            moment = publish.isBlank()
                    ? null
                    : LocalDateTime.parse(publish.strip()).atZone(zone).toOffsetDateTime();
        } catch (DateTimeException e) {
            return wrong(announcement, publish, "office.send.publish.unreadable", user, locale);
        }
        String problem = problem(announcement, moment);
        if (problem != null) {
            return wrong(announcement, publish, problem, user, locale);
        }
        announcements.store(announcement.document().withPublish(moment), user.getName());
        after.addFlashAttribute("done", "office.send.publish.done");
        return back(id);
    }

    private String problem(Announcement announcement, OffsetDateTime moment) {
        OffsetDateTime expires = announcement.document().expires();
        if (moment != null && !moment.isAfter(OffsetDateTime.now(clock))) {
            return "office.send.publish.past";
        }
        return moment != null && expires != null && !moment.isBefore(expires) ? "office.send.publish.late" : null;
    }

    private ModelAndView wrong(
            Announcement announcement, String typed, String problem, Authentication user, Locale locale) {
        ModelAndView page = view.of(announcement, user, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("publish", typed.substring(0, Math.min(typed.length(), LONGEST)));
        page.addObject("publishProblem", problem);
        return page;
    }

    private static ModelAndView back(String id) {
        return new ModelAndView("redirect:/office/announcements/" + id + "/send");
    }
}
