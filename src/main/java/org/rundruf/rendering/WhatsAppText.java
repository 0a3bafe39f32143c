package org.rundruf.rendering;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.localization.Localized;

/** The WhatsApp message: title in bold, summary, facts, text, and where there is more. */
public final class WhatsAppText {
    /** As long as Meta lets a text be. */
    static final int MOST_CHARACTERS = 4096;

    private final MessageTemplates templates;
    private final Labels labels;

    WhatsAppText(MessageTemplates templates, Labels labels) {
        this.templates = templates;
        this.labels = labels;
    }

    /** @return the text as it is sent, with WhatsApp's marks for bold and lists; too long ones end with a sentence */
    public String render(Localized text, MessageContext context) {
        String body = BodyText.of(text.body(), BodyText.Marks.WHATSAPP);
        String message = message(text, context, body);
        while (message.length() > MOST_CHARACTERS && !body.isEmpty()) {
            body = shorter(
                    body, message.length() - MOST_CHARACTERS, text.language().locale());
            message = message(text, context, body);
        }
        return message;
    }

    private String message(Localized text, MessageContext context, String body) {
        String replaces = labels.replaces(text, context);
        Map<String, Object> values = new HashMap<>();
        values.put("notice", plain(Labels.notice(text)));
        values.put("replaces", plain(replaces));
        values.put("title", plain(Labels.title(text, replaces)));
        values.put("summary", plain(text.summary()));
        values.put(
                "facts",
                text.facts().stream()
                        .map(Labels::inOneLine)
                        .map(WhatsAppText::plain)
                        .toList());
        values.put("body", body);
        values.put(
                "link",
                context.links().announcement(context.id(), text.language().tag()));
        return templates.text("whatsapp/message.txt", values);
    }

    private static String shorter(String body, int excess, ULocale locale) {
        List<String> sentences = Sentences.of(body, locale);
        int dropped = 0;
        int kept = sentences.size();
        while (kept > 0 && dropped < excess) {
            dropped += sentences.get(--kept).length();
        }
        return String.join("", sentences.subList(0, kept)).strip();
    }

    private static String plain(String text) {
        return text == null || text.isEmpty() ? null : WhatsAppMarks.harmless(text);
    }
}
