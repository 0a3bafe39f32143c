package org.rundruf.channel.dispatch;

import java.util.Map;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.LargePrint;
import org.rundruf.channel.TwilioSettings;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.WhatsAppText;
import org.springframework.stereotype.Component;

/** A WhatsApp message as text, and as an approved template where the city has one for that kit and language. */
@Component
class WhatsAppRenderer {
    private final WhatsAppText texts;
    private final TwilioSettings settings;

    WhatsAppRenderer(WhatsAppText texts, TwilioSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    WhatsAppMessage render(Localized text, MessageContext context, Document document) {
        return new WhatsAppMessage(texts.render(text, context), template(text, document), variables(text, context));
    }

    private String template(Localized text, Document document) {
        return document.kit() == null
                ? null
                : settings.whatsappTemplates()
                        .getOrDefault(document.kit(), Map.of())
                        .get(LargePrint.base(text.language().tag()));
    }

    private static Map<String, String> variables(Localized text, MessageContext context) {
        String summary = text.summary().isBlank() ? text.title() : text.summary();
        return Map.of(
                "1", oneLine(text.title()),
                "2", oneLine(summary),
                "3", context.links().announcement(context.id(), text.language().tag()));
    }

    /** WhatsApp refuses line breaks in variables. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
