package org.rundruf.rendering;

import java.util.Map;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;

/**
 * What the numbered places of an approved template are filled with: 1 title, 2 summary, 3 link.
 *
 * <p>WhatsApp takes no line breaks, no tabs, no more than three spaces in a row and nothing empty in them, and 1,024
 * characters for the whole message.
 *
 * @see <a href="https://www.twilio.com/docs/content/using-variables-with-content-api">Variables</a>
 */
public final class WhatsAppVariables {
    static final int MOST_CHARACTERS = 1024;
    /** Room for the template's own words, which only the city knows. */
    static final int TEMPLATE = 124;

    private static final int LONGEST_TITLE = 240;
    private static final String NOTHING = "–";
    private final Labels labels;

    WhatsAppVariables(Labels labels) {
        this.labels = labels;
    }

    /** @return the values by number; a correction or an all-clear says so in the first, a line on top in the second */
    public Map<String, String> of(Localized text, MessageContext context) {
        String link = context.links().announcement(context.id(), text.language().tag());
        String title = value(labels.headline(text, context), text.language(), LONGEST_TITLE);
        int left = MOST_CHARACTERS - TEMPLATE - title.length() - link.length();
        return Map.of("1", title, "2", value(summary(text), text.language(), left), "3", link);
    }

    private static String summary(Localized text) {
        String gist = Gist.of(text);
        String words = gist.isEmpty() ? text.title() : gist;
        String notice = Labels.notice(text);
        return notice == null ? words : notice + " " + words;
    }

    private static String value(String text, Language language, int limit) {
        String plain = Isolates.toPlain(Isolates.balanced(Gist.oneLine(text)), language);
        String cut = Cut.to(limit, WhatsAppMarks.harmless(plain), language.locale());
        return cut.isEmpty() ? NOTHING : cut;
    }
}
