package org.rundruf.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.Topic;
import org.rundruf.audience.SignUp;
import org.rundruf.audience.SignUpChannels;
import org.rundruf.audience.TypedAddresses;
import org.springframework.stereotype.Component;

/** Makes a sign-up of what somebody typed, or says what is wrong with it. */
@Component
class SignUpCheck {
    private final SignUpChannels channels;
    private final QuarterDirectory quarters;
    private final ReaderLanguages languages;
    private final Agreement agreement;

    SignUpCheck(SignUpChannels channels, QuarterDirectory quarters, ReaderLanguages languages, Agreement agreement) {
        this.channels = channels;
        this.quarters = quarters;
        this.languages = languages;
        this.agreement = agreement;
    }

    /** @return in the order of the form; empty if all is right */
    List<Problem> problems(Typed typed, Page page) {
        boolean isEmail = Channel.EMAIL.tag().equals(typed.channel());
        String wrongAddress = isEmail ? "page.subscribe.wrongEmail" : "page.subscribe.wrongNumber";
        return Stream.of(
                        problem(channel(typed).isPresent(), "channel", "page.subscribe.how", page),
                        problem(address(typed).isPresent(), "address", wrongAddress, page),
                        problem(isQuarter(typed.quarter()), "quarter", "page.subscribe.quarter", page),
                        problem(topic(typed).isPresent(), "topic", "page.subscribe.topic", page),
                        problem(isOffered(typed.language()), "language", "page.subscribe.language", page),
                        problem(typed.consents(), "consent", "page.subscribe.noConsent", page))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param typed something without problems */
    SignUp signUp(Typed typed, Page page) {
        return new SignUp(
                channel(typed).orElseThrow(),
                address(typed).orElseThrow(),
                typed.language(),
                typed.quarter(),
                topic(typed).orElseThrow(),
                agreement.wording(page, typed.quarter()));
    }

    private static Optional<Problem> problem(boolean isRight, String field, String key, Page page) {
        return isRight ? Optional.empty() : Optional.of(new Problem(field, page.plain(key)));
    }

    private Optional<Channel> channel(Typed typed) {
        return Channel.of(typed.channel()).filter(channels.offered()::contains);
    }

    /** A missing channel is a problem of its own: then any address will do. */
    private Optional<String> address(Typed typed) {
        return channel(typed)
                .map(channel -> TypedAddresses.normalise(channel, typed.address()))
                .orElse(Optional.of(typed.address()));
    }

    private static Optional<Integer> topic(Typed typed) {
        return typed.topic().isEmpty()
                ? Optional.of(0)
                : Topic.of(typed.topic()).map(Topic::code);
    }

    /** No id has a NUL in it, and PostgreSQL refuses to look for one. */
    private boolean isQuarter(String id) {
        return id.indexOf('\0') < 0 && quarters.find(id).isPresent();
    }

    private boolean isOffered(String language) {
        return languages.offered().contains(language);
    }
}
