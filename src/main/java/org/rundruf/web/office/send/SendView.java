package org.rundruf.web.office.send;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Urgency;
import org.rundruf.delivery.Departures;
import org.rundruf.delivery.Reach;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.web.office.Cards;
import org.rundruf.web.office.NextSteps;
import org.rundruf.web.office.Outlook;
import org.rundruf.web.office.Person;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page shows; whoever has something to say about a field adds that. */
@Component
class SendView {
    private final Announcements announcements;
    private final Localizer localizer;
    private final Cards cards;
    private final NextSteps steps;
    private final Outlook outlook;
    private final LanguageLines lines;
    private final PaperRuns paper;
    private final Departures departures;
    private final ZoneId zone;

    SendView(
            Announcements announcements,
            Localizer localizer,
            Cards cards,
            NextSteps steps,
            Outlook outlook,
            LanguageLines lines,
            PaperRuns paper,
            Departures departures,
            ZoneId zone) {
        this.announcements = announcements;
        this.localizer = localizer;
        this.cards = cards;
        this.steps = steps;
        this.outlook = outlook;
        this.lines = lines;
        this.paper = paper;
        this.departures = departures;
        this.zone = zone;
    }

    ModelAndView of(Announcement announcement, Authentication user, Locale locale) {
        ModelAndView page = new ModelAndView("office/send");
        page.addObject("id", announcement.id());
        page.addObject("card", cards.of(announcement, locale));
        page.addObject("state", announcement.state().tag());
        page.addObject("isEmergency", announcement.document().urgency() == Urgency.EMERGENCY);
        whom(announcement, page, locale);
        when(announcement, page);
        who(announcement, Person.of(user), page);
        return page;
    }

    private void whom(Announcement announcement, ModelAndView page, Locale locale) {
        Map<String, Localized> texts = localizer.drafts(announcement).available();
        Outlook.View seen = outlook.of(announcement).orElse(null);
        Reach reach = seen == null ? null : seen.reach();
        page.addObject("outlook", seen);
        page.addObject("lines", lines.of(announcement, texts, reach, locale));
        page.addObject("paper", paper.of(announcement.document()));
        page.addObject(
                "test",
                TestForm.blank(session(), texts, localizer.defaultLanguage(announcement.document(), texts.keySet())));
    }

    private void when(Announcement announcement, ModelAndView page) {
        OffsetDateTime publish = announcement.document().publish();
        page.addObject("departure", departures.of(announcement.document()));
        page.addObject("expires", announcement.document().expires());
        page.addObject("isExpired", announcement.isExpired(OffsetDateTime.now(zone)));
        page.addObject("zone", zone);
        page.addObject("publish", publish == null ? "" : local(publish).toString());
    }

    private void who(Announcement announcement, Person person, ModelAndView page) {
        boolean isOwn = announcement.author().equals(person.name());
        page.addObject("approval", announcements.approval(announcement.key()).orElse(null));
        page.addObject("steps", steps.of(announcement, person));
        page.addObject("isOwn", isOwn);
        page.addObject("mayMove", person.isWriter() && Schedule.OPEN.contains(announcement.state()));
        page.addObject("isDraft", announcement.state() == AnnouncementState.DRAFT);
    }

    private LocalDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static HttpSession session() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest()
                .getSession();
    }
}
