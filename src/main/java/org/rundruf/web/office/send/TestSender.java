package org.rundruf.web.office.send;

import java.util.Locale;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.MaskedAddress;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.rundruf.channel.Fate;
import org.rundruf.channel.TestMessage;
import org.rundruf.channel.TestMessage.Mark;
import org.rundruf.channel.TestMessages;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.VersionContexts;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Sends a test, and notes that somebody did. */
@Component
class TestSender {
    private final TestMessages tests;
    private final VersionContexts contexts;
    private final Localizer localizer;
    private final Languages languages;
    private final MessageSource messages;
    private final AuditTrail trail;

    TestSender(
            TestMessages tests,
            VersionContexts contexts,
            Localizer localizer,
            Languages languages,
            MessageSource messages,
            AuditTrail trail) {
        this.tests = tests;
        this.contexts = contexts;
        this.localizer = localizer;
        this.languages = languages;
        this.messages = messages;
        this.trail = trail;
    }

    TestResult send(
            Announcement announcement,
            Localized text,
            Channel channel,
            String address,
            Authentication user,
            Locale locale) {
        MessageContext context = contexts.of(announcement, text)
                .withOthers(localizer.localize(announcement).others(text.language()));
        Fate fate = tests.send(new TestMessage(announcement, text, context, channel, address, mark(locale)));
        TestResult result = TestResult.of(fate, channel, address);
        trail.note(AuditNote.of("announcement.tested")
                .by(user.getName())
                .about(announcement.id(), announcement.version())
                .with("channel", channel.tag())
                .with("language", text.language().tag())
                .with("to", MaskedAddress.of(address))
                .with("answer", result.answer()));
        return result;
    }

    /** In the language of whoever tests: the message may be in one that they do not read. */
    private Mark mark(Locale locale) {
        return new Mark(
                messages.getMessage("office.test.mark", null, locale),
                messages.getMessage("office.test.subject", null, locale),
                languages.find(locale.getLanguage()));
    }
}
