package org.rundruf.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;

/** A text message around its summary: the lines that stay, whatever is left out between them. */
final class SmsFrame {
    /** Stands for the summary while the rest of the message is put together. */
    private static final String SUMMARY = "\uE000";

    private final MessageTemplates templates;
    private final Language language;
    private final Map<String, Object> values = new HashMap<>();

    SmsFrame(MessageTemplates templates, Labels labels, Localized text, MessageContext context) {
        this.templates = templates;
        this.language = text.language();
        String replaces = labels.replaces(text, context);
        values.put("notice", Labels.notice(text));
        values.put("replaces", replaces);
        values.put("title", Labels.title(text, replaces));
        values.put(
                "link",
                context.links().announcement(context.id(), text.language().tag()));
    }

    /** @return how the message reads with a kit's line in it, which says the title, too */
    UnaryOperator<String> line() {
        return around(null, List.of());
    }

    /** @return how the message reads with title, facts and that much of the summary */
    UnaryOperator<String> summary(List<String> facts) {
        return around((String) values.get("title"), facts);
    }

    /** @return how the message reads with that much of the title and the facts */
    UnaryOperator<String> title(List<String> facts) {
        return title -> around(title, facts).apply("");
    }

    private UnaryOperator<String> around(String title, List<String> facts) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("title", title);
        all.put("facts", facts);
        all.put("summary", SUMMARY);
        String frame = templates.text("sms/message.txt", all);
        return part -> SmsAlphabet.cheapest(Isolates.toPlain(
                part.isBlank() ? frame.replace(SUMMARY + "\n", "") : frame.replace(SUMMARY, part.strip()), language));
    }
}
