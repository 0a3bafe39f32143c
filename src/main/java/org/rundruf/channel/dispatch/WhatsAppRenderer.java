package org.rundruf.channel.dispatch;

import java.util.Map;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.LargePrint;
import org.rundruf.channel.TwilioSettings;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.WhatsAppText;
import org.rundruf.rendering.WhatsAppVariables;
import org.springframework.stereotype.Component;

/** A WhatsApp message as text, and as an approved template where the city has one for that kit and language. */
@Component
class WhatsAppRenderer {
    private final WhatsAppText texts;
    private final WhatsAppVariables variables;
    private final TwilioSettings settings;

    WhatsAppRenderer(WhatsAppText texts, WhatsAppVariables variables, TwilioSettings settings) {
        this.texts = texts;
        this.variables = variables;
        this.settings = settings;
    }

    WhatsAppMessage render(Localized text, MessageContext context, Document document) {
        return new WhatsAppMessage(texts.render(text, context), template(text, document), variables.of(text, context));
    }

    private String template(Localized text, Document document) {
        return document.kit() == null
                ? null
                : settings.whatsappTemplates()
                        .getOrDefault(document.kit(), Map.of())
                        .get(LargePrint.base(text.language().tag()));
    }
}
