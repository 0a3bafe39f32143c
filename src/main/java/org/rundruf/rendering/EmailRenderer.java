package org.rundruf.rendering;

import com.ibm.icu.text.ListFormatter;
import java.util.HashMap;
import java.util.Map;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Words;

/** The e-mail: a plain text and an HTML page that say the same. */
public final class EmailRenderer {
    private final MessageTemplates templates;
    private final Words words;
    private final Labels labels;

    EmailRenderer(MessageTemplates templates, Words words, Labels labels) {
        this.templates = templates;
        this.words = words;
        this.labels = labels;
    }

    /** @return the mail without its recipient's own link */
    public EmailMessage render(Localized text, MessageContext context) {
        Map<String, Object> values = values(text, context);
        String plain = templates.text("email/message.txt", values);
        return new EmailMessage(
                text.language(),
                Isolates.toPlain(Gist.oneLine(labels.headline(text, context)), text.language()),
                Isolates.toPlain(Lines.wrap(plain, text.language().locale()), text.language()) + "\n",
                templates.html("email/message.html", values));
    }

    private Map<String, Object> values(Localized text, MessageContext context) {
        Map<String, Object> values = new HashMap<>();
        values.put("text", text);
        values.put("language", text.language());
        values.put("context", context);
        values.put("accent", Accents.of(context.topic()));
        values.put("preheader", Preheader.of(text));
        values.put("replaces", labels.replaces(text, context));
        values.put("body", BodyText.of(text.body(), BodyText.Marks.NONE));
        values.put(
                "link",
                context.links().announcement(context.id(), text.language().tag()));
        values.put("type", EmailType.of(text.language(), Accents.of(context.topic())));
        values.put("flyer", context.links().flyer(context.id(), text.language().tag()));
        values.put("others", LanguageLink.of(text.language(), context));
        values.put("unsubscribe", EmailMessage.UNSUBSCRIBE);
        values.put("quarters", quarters(text.language(), context));
        putLabels(values, text.language(), context);
        values.put("show", new Show());
        return values;
    }

    private void putLabels(Map<String, Object> values, Language language, MessageContext context) {
        String topic = words.text(language, "topic." + context.topic().tag());
        boolean urgent = context.urgency().compareTo(Urgency.HIGH) >= 0;
        values.put("topic", topic);
        values.put(
                "urgency",
                urgent ? words.text(language, "urgency." + context.urgency().tag()) : null);
        values.put(
                "why",
                context.quarters().isEmpty()
                        ? words.text(language, "email.why.simple")
                        : words.text(language, "email.why", topic, quarters(language, context)));
        values.put("unsubscribeLabel", words.text(language, "email.unsubscribe"));
        values.put("largeFlyer", language.large() ? words.text(language, "page.print") : null);
        values.put("otherLanguages", words.text(language, "page.otherLanguages"));
        values.put("readOnline", words.text(language, "email.readOnline"));
    }

    private static String quarters(Language language, MessageContext context) {
        String list = ListFormatter.getInstance(language.locale()).format(context.quarters());
        return Isolates.isolateRuns(list, language);
    }
}
