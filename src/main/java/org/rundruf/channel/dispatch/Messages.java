package org.rundruf.channel.dispatch;

import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Delivery;
import org.rundruf.localization.Localized;
import org.rundruf.localization.review.TranslationsChanged;
import org.rundruf.rendering.EmailRenderer;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.SmsText;
import org.rundruf.rendering.VersionContexts;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The messages of what is going out: each rendered once for all who read it on that channel in that language. */
@Component
public class Messages {
    private static final int KEPT = 1000;
    private final Recent<Key, Object> recent = new Recent<>(KEPT);
    private final LocalizedVersions versions;
    private final ReadersTexts texts;
    private final DigestMessages digests;
    private final VersionContexts contexts;
    private final SmsText sms;
    private final WhatsAppRenderer whatsApp;
    private final EmailRenderer email;

    Messages(
            LocalizedVersions versions,
            ReadersTexts texts,
            DigestMessages digests,
            VersionContexts contexts,
            SmsText sms,
            WhatsAppRenderer whatsApp,
            EmailRenderer email) {
        this.versions = versions;
        this.texts = texts;
        this.digests = digests;
        this.contexts = contexts;
        this.sms = sms;
        this.whatsApp = whatsApp;
        this.email = email;
    }

    /** All that a message depends on but its recipient. */
    private record Key(long version, Channel channel, String language, String noticeLanguage) {}

    /** @return the delivery with its message. @throws IllegalStateException if the version has no words in that language */
    public Outgoing<Object> render(Delivery delivery) {
        if (delivery.isDigest()) {
            return new Outgoing<>(delivery, digests.render(delivery));
        }
        Key key = new Key(delivery.version(), delivery.channel(), delivery.language(), delivery.noticeLanguage());
        return new Outgoing<>(delivery, recent.get(key, this::render));
    }

    @EventListener
    @Order(2)
    void changed(TranslationsChanged change) {
        recent.forget(key -> key.version() == change.version());
    }

    private Object render(Key key) {
        LocalizedVersions.Version version = versions.get(key.version());
        Localized text = texts.of(version, key.language(), key.noticeLanguage());
        MessageContext context = contexts.of(version.announcement(), text)
                .withOthers(version.localizations().others(text.language()));
        return switch (key.channel()) {
            case SMS -> sms.render(text, context);
            case WHATSAPP ->
                whatsApp.render(text, context, version.announcement().document());
            case EMAIL -> email.render(text, context);
            default -> throw new IllegalStateException(key.channel() + " has no personal messages");
        };
    }
}
