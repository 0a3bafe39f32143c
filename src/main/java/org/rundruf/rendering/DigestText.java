package org.rundruf.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rundruf.announcement.Topic;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Words;

/** Lists the titles of several announcements with their links, in one message. */
public final class DigestText {
    /** Twilio takes no more (errors 21617 and 21658). */
    private static final int MOST_CHARACTERS = 1600;

    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_TITLE = 20;
    private static final int STEP = 10;

    private final MessageTemplates templates;
    private final Words words;
    private final Labels labels;

    DigestText(MessageTemplates templates, Words words, Labels labels) {
        this.templates = templates;
        this.words = words;
        this.labels = labels;
    }

    /** @return the text message; long titles are cut, so that every link fits in */
    public String sms(Digest digest) {
        return fitting(
                digest,
                "sms/digest.txt",
                UnaryOperator.identity(),
                text -> SmsAlphabet.cheapest(Isolates.toPlain(text, digest.language())));
    }

    /** @return the WhatsApp message, as {@link #sms} */
    public String whatsApp(Digest digest) {
        return fitting(
                digest,
                "whatsapp/digest.txt",
                WhatsAppMarks::harmless,
                text -> Isolates.toPlain(text, digest.language()));
    }

    /** @return the mail without its recipient's own link */
    public EmailMessage email(Digest digest) {
        Language language = digest.language();
        HtmlValues values = new HtmlValues();
        values.value("tag", language.tag());
        values.value("direction", language.direction());
        values.value("arabic", language.script().equals("Arab"));
        EmailType.of(language, Accents.of(Topic.OTHER)).putInto(values);
        values.text("heading", words.text(language, "digest.heading"));
        values.text("together", words.text(language, "digest.why"));
        values.text("why", words.text(language, "email.why.simple"));
        values.text("unsubscribeLabel", words.text(language, "email.unsubscribe"));
        values.value("unsubscribe", EmailMessage.UNSUBSCRIBE);
        values.value("publisher", digest.publisher());
        values.value(
                "entries",
                digest.entries().stream().map(entry -> entry(entry, language)).toList());
        String plain = templates.text("email/digest.txt", values.all());
        return new EmailMessage(
                language,
                Isolates.toPlain(words.text(language, "digest.heading"), language),
                Isolates.toPlain(Lines.wrap(plain, language.locale()), language) + "\n",
                templates.html("email/digest.html", values.all()));
    }

    private Map<String, Object> entry(Digest.Entry entry, Language reader) {
        Language own = entry.text().language();
        HtmlValues values = new HtmlValues();
        values.value("tag", own.tag());
        values.value("direction", own.direction());
        values.value("link", entry.link());
        values.text("title", labels.headline(entry.text(), entry.context()));
        values.value("line", line(entry, reader, Integer.MAX_VALUE));
        return values.all();
    }

    private String fitting(Digest digest, String template, UnaryOperator<String> mark, UnaryOperator<String> plain) {
        int longest = LONGEST_TITLE;
        String message = plain.apply(message(digest, template, mark, longest));
        while (message.length() > MOST_CHARACTERS && longest > SHORTEST_TITLE) {
            longest -= STEP;
            message = plain.apply(message(digest, template, mark, longest));
        }
        return message;
    }

    private String message(Digest digest, String template, UnaryOperator<String> mark, int longest) {
        List<Map<String, String>> entries = digest.entries().stream()
                .map(entry ->
                        Map.of("title", mark.apply(line(entry, digest.language(), longest)), "link", entry.link()))
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("heading", words.text(digest.language(), "digest.heading"));
        values.put("entries", entries);
        return templates.text(template, values);
    }

    /** A title of the other direction is isolated as a whole. */
    private String line(Digest.Entry entry, Language reader, int longest) {
        Language own = entry.text().language();
        String title = Cut.to(longest, Gist.oneLine(labels.headline(entry.text(), entry.context())), own.locale());
        return own.rightToLeft() == reader.rightToLeft() ? title : Isolates.wrap(title, own.direction());
    }
}
