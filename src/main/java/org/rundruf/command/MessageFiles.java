package org.rundruf.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.EmailFile;
import org.rundruf.channel.Envelope;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.EmailMessage;
import org.rundruf.rendering.MessageContext;

/** The personal messages of a preview, and what is said on the telephone. */
final class MessageFiles {
    private final PreviewParts parts;
    private final MessageContext context;
    private final Localizations localizations;
    private final PreviewFolder folder;

    MessageFiles(PreviewParts parts, MessageContext context, Localizations localizations, PreviewFolder folder) {
        this.parts = parts;
        this.context = context;
        this.localizations = localizations;
        this.folder = folder;
    }

    void write(Localized text, List<Channel> channels) {
        channels.stream()
                .filter(channel -> channel == Channel.VOICE || Channel.PERSONAL.contains(channel))
                .forEach(channel -> write(text, channel));
    }

    private void write(Localized text, Channel channel) {
        String extension = channel == Channel.EMAIL ? ".eml" : ".txt";
        folder.write(channel.tag() + "/" + text.language().tag() + extension, message(text, channel));
    }

    private byte[] message(Localized text, Channel channel) {
        return switch (channel) {
            case SMS -> parts.rendering().sms().render(text, context).getBytes(UTF_8);
            case WHATSAPP -> parts.rendering().whatsApp().render(text, context).getBytes(UTF_8);
            case VOICE -> (parts.rendering().voice().render(text, context) + "\n").getBytes(UTF_8);
            default -> mail(parts.rendering().email().render(text, withOthers(text)));
        };
    }

    private MessageContext withOthers(Localized text) {
        return context.withOthers(localizations.others(text.language()));
    }

    private byte[] mail(EmailMessage message) {
        String id = "<preview." + context.id() + "." + message.language().tag() + "@localhost>";
        String unsubscribe = context.links().unsubscribe("preview");
        return EmailFile.write(
                message,
                new Envelope(parts.from(), null, null, id, parts.clock().instant(), unsubscribe));
    }
}
