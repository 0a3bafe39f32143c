package org.rundruf.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.web.office.LanguageNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The details of entries in the reader's words, as far as there are words for them. */
@Component
class AuditDetails {
    private static final Pattern PAIR = Pattern.compile("(?<name>[a-zA-Z]+)=(?<value>\\S*) ?");

    private final MessageSource messages;
    private final LanguageNames languages;

    AuditDetails(MessageSource messages, LanguageNames languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /**
     * @param detail words of {@code name=value}
     * @return what is known, in words; from the first thing on that is not, it stays as it is: free text might hold
     *     what only looks like the next one
     */
    String of(String detail, Locale locale) {
        List<String> words = new ArrayList<>();
        Matcher pair = PAIR.matcher(detail);
        int end = 0;
        while (pair.find(end) && pair.start() == end) {
            String said = said(pair.group("name"), pair.group("value"), locale);
            if (said == null) {
                break;
            }
            words.add(said);
            end = pair.end();
        }
        if (end < detail.length()) {
            words.add(detail.substring(end));
        }
        return String.join(", ", words);
    }

    /** @return null if there are no words for it */
    private String said(String name, String value, Locale locale) {
        String word = switch (name) {
            case "language" -> languages.of(value, locale);
            case "channel" -> text("office.channel." + value, value, locale);
            case "answer" -> text("records.detail.answer." + value, value, locale);
            default -> value;
        };
        return messages.getMessage("records.detail." + name, new Object[] {word}, null, locale);
    }

    private String text(String key, String value, Locale locale) {
        return messages.getMessage(key, null, value, locale);
    }
}
