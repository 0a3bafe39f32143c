package org.rundruf.rendering;

import java.util.regex.Pattern;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Notice;
import org.rundruf.localization.Words;

/** The lines of a message that come neither from the author nor from a kit. */
public final class Labels {
    private static final Pattern QUESTION = Pattern.compile("[?؟;፧]$");
    private final Words words;

    Labels(Words words) {
        this.words = words;
    }

    /** @return the line that says what this message corrects or takes back, or null */
    String replaces(Localized text, MessageContext context) {
        MessageContext.Replaces earlier = context.replaces();
        return earlier == null ? null : words.text(text.language(), earlier.kind(), earlier.argument());
    }

    /** @return the line that says why the text is in another language, or null */
    static String notice(Localized text) {
        Notice notice = text.notice();
        return notice == null ? null : notice.text();
    }

    /** @return the title, or null if the line says it already */
    static String title(Localized text, String line) {
        return line != null && line.contains(text.title()) ? null : text.title();
    }

    /** @return the title, and in front of it what this message corrects or takes back */
    String headline(Localized text, MessageContext context) {
        String replaces = replaces(text, context);
        String title = title(text, replaces);
        return replaces == null ? title : title == null ? replaces : replaces + " – " + title;
    }

    /** @return label and value in one line; a question needs no colon */
    static String inOneLine(FactLine fact) {
        return inOneLine(fact, fact.value());
    }

    static String inOneLine(FactLine fact, String value) {
        return inOneLine(fact.label(), value);
    }

    static String inOneLine(String label, String value) {
        return before(label) + value;
    }

    /** @return the label with what parts it from a value behind it; a question needs no colon */
    public static String before(String label) {
        return label + (QUESTION.matcher(label).find() ? " " : ": ");
    }
}
