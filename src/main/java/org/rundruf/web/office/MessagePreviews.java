package org.rundruf.web.office;

import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.rendering.EmailMessage;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.Rendering;
import org.rundruf.rendering.VersionContexts;
import org.rundruf.web.message.SmsParts;
import org.rundruf.web.message.WhatsAppRuns;
import org.springframework.stereotype.Component;

/** The messages of one language, exactly as they will be sent. */
@Component
public class MessagePreviews {
    private final Localizer localizer;
    private final VersionContexts contexts;
    private final Rendering rendering;

    MessagePreviews(Localizer localizer, VersionContexts contexts, Rendering rendering) {
        this.localizer = localizer;
        this.contexts = contexts;
        this.rendering = rendering;
    }

    /** @param text one of its texts */
    public Preview of(Announcement announcement, Localized text) {
        return of(announcement, text, others(announcement, text));
    }

    /** @param others the languages that the announcement goes out in as well */
    public Preview of(Announcement announcement, Localized text, List<Language> others) {
        MessageContext context = contexts.of(announcement, text).withOthers(others);
        var channels = announcement.document().channels();
        String sms = rendering.sms().render(text, context);
        EmailMessage email = rendering.email().render(text, context);
        return new Preview(
                channels.contains(Channel.SMS) ? sms : null,
                SmsParts.of(sms),
                channels.contains(Channel.WHATSAPP)
                        ? WhatsAppRuns.of(rendering.whatsApp().render(text, context))
                        : null,
                channels.contains(Channel.EMAIL) ? email : null,
                channels.contains(Channel.VOICE) ? rendering.voice().render(text, context) : null,
                Channel.PRINTED.stream()
                        .filter(channels::contains)
                        .map(Channel::tag)
                        .toList(),
                context.publisher());
    }

    /** @return the whole e-mail as a page */
    public String email(Announcement announcement, Localized text) {
        return email(announcement, text, others(announcement, text));
    }

    /** @return the same, with links to those other languages */
    public String email(Announcement announcement, Localized text, List<Language> others) {
        return rendering
                .email()
                .render(text, contexts.of(announcement, text).withOthers(others))
                .html()
                .replace(EmailMessage.UNSUBSCRIBE, "#");
    }

    private List<Language> others(Announcement announcement, Localized text) {
        return localizer.localize(announcement).others(text.language());
    }

    /**
     * @param sms, whatsapp, email, voice null where the announcement does not go out on that channel
     * @param parts how the text message is cut and billed
     * @param sheets tags of the printed channels
     * @param sender who the messages come from
     */
    public record Preview(
            String sms,
            SmsParts parts,
            List<WhatsAppRuns.Run> whatsapp,
            EmailMessage email,
            String voice,
            List<String> sheets,
            String sender) {}
}
