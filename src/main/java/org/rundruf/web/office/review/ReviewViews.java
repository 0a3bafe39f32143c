package org.rundruf.web.office.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.review.Rereading;
import org.rundruf.localization.review.Review;
import org.rundruf.localization.review.SinceApproval;
import org.rundruf.web.office.Cards;
import org.rundruf.web.office.LanguageTabs;
import org.rundruf.web.office.Person;
import org.rundruf.web.office.compose.Fault;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A manuscript as a page. */
@Component
class ReviewViews {
    private final Cards cards;
    private final LanguageTabs tabs;
    private final Localizer localizer;
    private final Rereading rereading;
    private final Review review;
    private final Unread unread;

    ReviewViews(
            Cards cards, LanguageTabs tabs, Localizer localizer, Rereading rereading, Review review, Unread unread) {
        this.cards = cards;
        this.tabs = tabs;
        this.localizer = localizer;
        this.rereading = rereading;
        this.review = review;
        this.unread = unread;
    }

    /** @return what is stored, to be read or written on */
    ModelAndView stored(Manuscript manuscript, Person person, Mode mode, Locale reader) {
        SinceApproval since = rereading.of(manuscript.version(), manuscript.stored());
        ModelAndView page = page(manuscript, person, mode, reader);
        page.addObject("parts", new Parts(manuscript, since, null, List.of(), reader).all());
        page.addObject("since", since);
        page.addObject("changedFacts", changedFacts(since));
        return page;
    }

    /** @return what was typed and is not saved */
    ModelAndView typed(Manuscript manuscript, Manuscript unrepaired, List<Fault> faults, Person person, Locale reader) {
        ModelAndView page = page(manuscript, person, Mode.WRITE, reader);
        page.addObject("parts", new Parts(manuscript, source(manuscript), unrepaired, faults, reader).all());
        page.addObject("faults", faults);
        page.addObject("unsaved", true);
        return page;
    }

    private SinceApproval source(Manuscript manuscript) {
        SinceApproval since = rereading.of(manuscript.version(), manuscript.stored());
        return new SinceApproval(since.source(), List.of());
    }

    private ModelAndView page(Manuscript manuscript, Person person, Mode mode, Locale reader) {
        Announcement version = manuscript.version();
        String tag = manuscript.language().tag();
        ModelAndView page = new ModelAndView("office/review", Map.of("manuscript", manuscript));
        page.addObject("card", cards.of(version, reader));
        page.addObject("language", manuscript.language());
        page.addObject("tabs", tabs(manuscript));
        page.addObject("mode", mode.name());
        page.addObject("obstacles", Obstacle.of(manuscript, reader));
        page.addObject("ownWork", review.isWriter(version, tag, person.name()));
        page.addObject("count", unread.count(version));
        page.addObject("next", unread.next(version, tag, person.name()).orElse(null));
        return page;
    }

    private List<LanguageTabs.Tab> tabs(Manuscript manuscript) {
        Announcement version = manuscript.version();
        return tabs
                .of(
                        version,
                        localizer.drafts(version).available(),
                        manuscript.language().tag())
                .stream()
                .filter(tab -> !tab.tag().equals(manuscript.source().tag()))
                .toList();
    }

    private static List<String> changedFacts(SinceApproval since) {
        return since.source().stream()
                .filter(change -> change.part().startsWith("facts."))
                .map(change -> change.before() + " → " + change.after())
                .toList();
    }
}
