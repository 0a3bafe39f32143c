package org.rundruf.web.message;

import java.time.Clock;
import org.rundruf.announcement.Announcement;
import org.rundruf.channel.EmailFile;
import org.rundruf.channel.Envelope;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.EmailMessage;
import org.rundruf.rendering.EmailRenderer;
import org.rundruf.rendering.MessageContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** An e-mail as it is sent, but to nobody. */
@Component
public class EmailPreview {
    private final EmailRenderer renderer;
    private final Clock clock;
    private final String from;

    EmailPreview(
            EmailRenderer renderer,
            Clock clock,
            @Value("${rundruf.mail.from:Rundruf <rundruf@localhost>}") String from) {
        this.renderer = renderer;
        this.clock = clock;
        this.from = from;
    }

    /** @return the file, message/rfc822 */
    public byte[] file(Announcement announcement, Localized text, MessageContext context) {
        EmailMessage message = renderer.render(text, context);
        String host = context.links().base().getHost();
        String id = "<preview." + announcement.key() + "." + text.language().tag() + "@" + host + ">";
        Envelope envelope = new Envelope(
                from, null, null, id, clock.instant(), context.links().unsubscribe("preview"));
        return EmailFile.write(message, envelope);
    }
}
