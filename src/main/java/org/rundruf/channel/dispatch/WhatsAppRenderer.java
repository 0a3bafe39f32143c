package org.rundruf.channel.dispatch;

import org.rundruf.announcement.Document;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.WhatsAppText;
import org.rundruf.rendering.WhatsAppVariables;
import org.springframework.stereotype.Component;

/** A WhatsApp message as text, and as an approved template where the city has one for that kit and language. */
@Component
public class WhatsAppRenderer {
    private final WhatsAppText texts;
    private final WhatsAppVariables variables;
    private final WhatsAppTemplates templates;

    WhatsAppRenderer(WhatsAppText texts, WhatsAppVariables variables, WhatsAppTemplates templates) {
        this.texts = texts;
        this.variables = variables;
        this.templates = templates;
    }

    /** @return the message without its recipient */
    public WhatsAppMessage render(Localized text, MessageContext context, Document document) {
        return new WhatsAppMessage(
                texts.render(text, context),
                templates.sid(document, text.language().tag()).orElse(null),
                variables.of(text, context));
    }
}
