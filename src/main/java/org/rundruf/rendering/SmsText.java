package org.rundruf.rendering;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.FactLine.Kind;
import org.rundruf.localization.Localized;

/**
 * The text message: what it is, its facts, where there is more, in as few segments as possible.
 *
 * <p>Title, facts, link and the first sentence of the summary decide how many segments there are; the rest of the
 * summary fills what is left of them.
 */
public final class SmsText {
    /** Stands for the summary while the rest of the message is put together. */
    private static final String SUMMARY = "\uE000";

    private final MessageTemplates templates;
    private final Labels labels;

    SmsText(MessageTemplates templates, Labels labels) {
        this.templates = templates;
        this.labels = labels;
    }

    /** @return the text as it is sent */
    public String render(Localized text, MessageContext context) {
        String replaces = labels.replaces(text, context);
        boolean kit = text.sms() != null;
        Map<String, Object> values = new HashMap<>();
        values.put("notice", Labels.notice(text));
        values.put("replaces", replaces);
        values.put("title", kit ? null : Labels.title(text, replaces));
        values.put("facts", kit ? List.of() : facts(text));
        values.put("summary", SUMMARY);
        values.put(
                "link",
                context.links().announcement(context.id(), text.language().tag()));
        String frame = templates.text("sms/message.txt", values);
        UnaryOperator<String> message = part -> SmsAlphabet.cheapest(filled(frame, part));
        ULocale locale = text.language().locale();
        return kit ? SmsFit.whole(text.sms(), locale, message) : SmsFit.firstSentence(text.summary(), locale, message);
    }

    /** @return what the message costs */
    public Segments segments(Localized text, MessageContext context) {
        return SmsSegments.of(render(text, context));
    }

    private static String filled(String frame, String part) {
        return part.isBlank() ? frame.replace(SUMMARY + "\n", "") : frame.replace(SUMMARY, part.strip());
    }

    /** Pages and mail addresses are behind the link. */
    private static List<String> facts(Localized text) {
        String said = text.title() + "\n" + firstSentence(text);
        return text.facts().stream()
                .filter(fact -> fact.kind() != Kind.URL && fact.kind() != Kind.EMAIL)
                .filter(fact -> !said.contains(fact.value()))
                .map(fact -> line(text, fact))
                .filter(line -> !said.contains(line))
                .toList();
    }

    private static String firstSentence(Localized text) {
        return Sentences.of(text.summary(), text.language().locale()).stream()
                .findFirst()
                .orElse("");
    }

    private static String line(Localized text, FactLine fact) {
        return switch (fact.kind()) {
            case WHEN -> text.whenShort();
            case WHERE -> fact.value();
            default -> Labels.inOneLine(fact);
        };
    }
}
