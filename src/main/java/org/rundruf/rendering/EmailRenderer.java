package org.rundruf.rendering;

import com.ibm.icu.text.ListFormatter;
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
        Language language = text.language();
        HtmlValues values = HtmlValues.of(text, labels.replaces(text, context));
        values.value("arabic", language.script().equals("Arab"));
        values.value("large", language.large());
        EmailType.of(language, Accents.of(context.topic())).putInto(values);
        values.value("preheader", Preheader.of(text));
        values.value("lines", text.facts().stream().map(Labels::inOneLine).toList());
        values.value("body", BodyText.of(text, BodyText.Marks.NONE));
        values.value("publisher", context.publisher());
        putLinks(values, language, context);
        putLabels(values, language, context);
        return values.all();
    }

    private static void putLinks(HtmlValues values, Language language, MessageContext context) {
        values.value("link", context.links().announcement(context.id(), language.tag()));
        values.value("flyer", context.links().flyer(context.id(), language.tag()));
        values.value("others", LanguageLink.of(language, context));
        values.value("hasOthers", !context.others().isEmpty());
        values.value("unsubscribe", EmailMessage.UNSUBSCRIBE);
    }

    private void putLabels(HtmlValues values, Language language, MessageContext context) {
        String topic = words.text(language, "topic." + context.topic().tag());
        String quarters = quarters(language, context);
        boolean urgent = context.urgency().compareTo(Urgency.HIGH) >= 0;
        values.text("topic", topic);
        values.text("quarters", quarters);
        values.text(
                "urgency",
                urgent ? words.text(language, "urgency." + context.urgency().tag()) : null);
        values.text(
                "why",
                context.quarters().isEmpty()
                        ? words.text(language, "email.why.simple")
                        : words.text(language, "email.why", topic, quarters));
        values.text("unsubscribeLabel", words.text(language, "email.unsubscribe"));
        values.text("largeFlyer", language.large() ? words.text(language, "page.print") : null);
        values.text("otherLanguages", words.text(language, "page.otherLanguages"));
        values.text("readOnline", words.text(language, "email.readOnline"));
    }

    private static String quarters(Language language, MessageContext context) {
        String list = ListFormatter.getInstance(language.locale()).format(context.quarters());
        return Isolates.isolateRuns(list, language);
    }
}
