package org.rundruf.channel.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.dispatch.LocalizedVersions.Version;
import org.rundruf.delivery.Delivery;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.review.TranslationsChanged;
import org.rundruf.rendering.Digest;
import org.rundruf.rendering.DigestText;
import org.rundruf.rendering.VersionContexts;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The messages that list several announcements: each rendered once for all who get the same ones. */
@Component
class DigestMessages {
    private static final int KEPT = 1000;
    private final Recent<Key, Object> recent = new Recent<>(KEPT);
    private final LocalizedVersions versions;
    private final ReadersTexts texts;
    private final VersionContexts contexts;
    private final Languages languages;
    private final DigestText digests;

    DigestMessages(
            LocalizedVersions versions,
            ReadersTexts texts,
            VersionContexts contexts,
            Languages languages,
            DigestText digests) {
        this.versions = versions;
        this.texts = texts;
        this.contexts = contexts;
        this.languages = languages;
        this.digests = digests;
    }

    /** All that a digest depends on but its recipient. */
    private record Key(Channel channel, List<Delivery.Item> items) {}

    /** @return what the channel sends */
    Object render(Delivery delivery) {
        return recent.get(new Key(delivery.channel(), delivery.digest()), this::render);
    }

    @EventListener
    @Order(2)
    void changed(TranslationsChanged change) {
        recent.forget(key -> key.items().stream().anyMatch(item -> item.version() == change.version()));
    }

    private Object render(Key key) {
        Digest digest = new Digest(
                reader(key.items()), key.items().stream().map(this::entry).toList());
        return switch (key.channel()) {
            case SMS -> digests.sms(digest);
            case WHATSAPP -> new WhatsAppMessage(digests.whatsApp(digest), null, Map.of());
            case EMAIL -> digests.email(digest);
            default -> throw new IllegalStateException(key.channel() + " has no personal messages");
        };
    }

    private Digest.Entry entry(Delivery.Item item) {
        Version version = versions.get(item.version());
        Localized text = texts.of(version, item.language(), item.noticeLanguage());
        return new Digest.Entry(text, contexts.of(version.announcement(), text));
    }

    /** @return the language that something was missing in, if there is one: that is what they want; else what they get */
    private Language reader(List<Delivery.Item> items) {
        return languages.find(items.stream()
                .map(Delivery.Item::noticeLanguage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(items.get(0).language()));
    }
}
