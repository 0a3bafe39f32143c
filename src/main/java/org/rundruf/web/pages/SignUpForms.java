package org.rundruf.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.CommonQuarter;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Topic;
import org.rundruf.audience.SignUpChannels;
import org.rundruf.localization.Language;
import org.rundruf.web.pages.SignUpForm.Option;
import org.springframework.stereotype.Component;

/** Fills the form by which somebody subscribes. */
@Component
class SignUpForms {
    private static final String INDENT = "\u2003";
    private final Places places;
    private final ReaderLanguages languages;
    private final SignUpChannels channels;
    private final Agreement agreement;

    SignUpForms(Places places, ReaderLanguages languages, SignUpChannels channels, Agreement agreement) {
        this.places = places;
        this.languages = languages;
        this.channels = channels;
        this.agreement = agreement;
    }

    /** @return the form on an announcement's page: its quarter, its topic, its reader's language */
    SignUpForm of(Announcement announcement, Page page) {
        Document document = announcement.document();
        String common = CommonQuarter.of(document.quarters());
        String quarter = common.isEmpty() ? document.quarters().get(0) : common;
        Typed typed = new Typed(
                "", "", quarter, document.topic().tag(), page.language().tag(), false);
        return of(typed, page, List.of());
    }

    /** @return the form with what somebody typed, and what is wrong with it */
    SignUpForm of(Typed typed, Page page, List<Problem> problems) {
        List<Option> quarters = quarters(typed, page);
        return new SignUpForm(
                "/subscribe?lang=" + page.language().tag(),
                withChannel(typed),
                channels.offered().stream().map(Channel::tag).toList(),
                quarters,
                topics(typed, page),
                languages(typed),
                agreement.privacy(page, shown(quarters)),
                agreement.imprint(),
                problems);
    }

    private Typed withChannel(Typed typed) {
        String channel = typed.channel().isEmpty() ? channels.offered().get(0).tag() : typed.channel();
        return new Typed(channel, typed.address(), typed.quarter(), typed.topic(), typed.language(), typed.consents());
    }

    private List<Option> quarters(Typed typed, Page page) {
        return places.all(page).stream()
                .map(place -> new Option(
                        place.id(),
                        INDENT.repeat(place.depth()) + place.name(),
                        null,
                        place.id().equals(typed.quarter())))
                .toList();
    }

    /** A browser shows the first one if none is chosen. */
    private static String shown(List<Option> quarters) {
        return quarters.stream()
                .filter(Option::isChosen)
                .findFirst()
                .or(() -> quarters.stream().findFirst())
                .map(Option::value)
                .orElse("");
    }

    private static List<Option> topics(Typed typed, Page page) {
        Stream<Option> all = Stream.of(new Option("", page.plain("page.subscribe.allTopics"), null, false));
        Stream<Option> each = Arrays.stream(Topic.values())
                .map(Topic::tag)
                .map(tag -> new Option(tag, page.plain("topic." + tag), null, tag.equals(typed.topic())));
        return Stream.concat(all, each).toList();
    }

    private List<Option> languages(Typed typed) {
        return languages.offered().stream()
                .map(languages::find)
                .map(language -> option(language, typed))
                .toList();
    }

    private static Option option(Language language, Typed typed) {
        return new Option(
                language.tag(), language.name(), language.tag(), language.tag().equals(typed.language()));
    }
}
