package org.rundruf.rendering;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;

/** The WhatsApp message: title in bold, summary, facts, text, and where there is more. */
public final class WhatsAppText {
    /** Twilio takes no more, although WhatsApp would (errors 21617 and 21658). */
    static final int MOST_CHARACTERS = 1600;

    /** A telephone breaks lines behind a dash unless a word joiner follows it. */
    private static final Pattern UNBROKEN = Pattern.compile("(?<=\\d)–(?=\\d)");

    private final MessageTemplates templates;
    private final Labels labels;

    WhatsAppText(MessageTemplates templates, Labels labels) {
        this.templates = templates;
        this.labels = labels;
    }

    /** @return the text as it is sent, with WhatsApp's marks for bold and lists; too long ones end with a sentence */
    public String render(Localized text, MessageContext context) {
        ULocale locale = text.language().locale();
        String body = BodyText.of(text, BodyText.Marks.WHATSAPP);
        String message = fitting(body, locale, part -> message(text, context, text.summary(), part));
        return message.length() <= MOST_CHARACTERS
                ? message
                : fitting(text.summary(), locale, part -> message(text, context, part, ""));
    }

    /** @return the message with as many sentences of that part as fit */
    private static String fitting(String part, ULocale locale, UnaryOperator<String> message) {
        String kept = part;
        String result = message.apply(kept);
        while (result.length() > MOST_CHARACTERS && !kept.isEmpty()) {
            kept = shorter(kept, result.length() - MOST_CHARACTERS, locale);
            result = message.apply(kept);
        }
        return result;
    }

    private String message(Localized text, MessageContext context, String summary, String body) {
        String replaces = labels.replaces(text, context);
        Map<String, Object> values = new HashMap<>();
        values.put("notice", plain(Labels.notice(text)));
        values.put("replaces", plain(replaces));
        values.put("title", plain(Labels.title(text, replaces)));
        values.put("summary", plain(summary));
        values.put("hasFacts", !text.facts().isEmpty());
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
        String message = templates.text("whatsapp/message.txt", values);
        return UNBROKEN.matcher(Isolates.toPlain(message, text.language())).replaceAll("–\u2060");
    }

    private static String shorter(String part, int excess, ULocale locale) {
        List<String> sentences = Sentences.of(part, locale);
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
