package org.rundruf.bench;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.localization.Localization;

/**
 * What somebody does who has ICU's MessageFormat and nothing else: fills the facts, each as what it is, into the patterns
 * that a language's five texts are made of. No isolates, no segments, no HTML, no lines, no choice between texts.
 */
final class MessageFormatAlone {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private final ULocale locale;
    private final Document document;
    private final List<List<String>> texts;
    private final List<List<MessageFormat>> compiled;
    private final List<MessageFormat> once;

    MessageFormatAlone(Localization room, Document document, String tag) {
        this.locale = room.languages().find(tag).locale();
        this.document = document;
        this.texts = new TypedKit(room, document, tag).texts();
        this.compiled = texts.stream().map(this::compile).toList();
        this.once = compile(texts.stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    /** @return the length of the five texts, each put together from patterns that were compiled before */
    int compiled() {
        Map<String, Object> arguments = arguments();
        int length = 0;
        for (List<MessageFormat> text : compiled) {
            length += format(text, arguments);
        }
        return length;
    }

    /** @return the length of what the five texts consist of, none of it put in twice, no text put together */
    int shared() {
        return format(once, arguments());
    }

    /** @return the length of the five texts, every pattern compiled for every text */
    int anew() {
        Map<String, Object> arguments = arguments();
        int length = 0;
        for (List<String> text : texts) {
            length += format(compile(text), arguments);
        }
        return length;
    }

    private static int format(List<MessageFormat> text, Map<String, Object> arguments) {
        StringBuilder result = new StringBuilder();
        for (MessageFormat format : text) {
            result.append(format.format(arguments)).append('\n');
        }
        return result.length();
    }

    private List<MessageFormat> compile(Collection<String> patterns) {
        return patterns.stream()
                .map(pattern -> new MessageFormat(pattern, locale))
                .toList();
    }

    private Map<String, Object> arguments() {
        Map<String, Object> arguments = new HashMap<>();
        Facts.STANDARD.keySet().forEach(name -> arguments.put(name, "none"));
        document.facts().values().forEach((name, value) -> arguments.put(name, typed(value)));
        arguments.put("quarters", ListFormatter.getInstance(locale).format(List.of("Hafen")));
        arguments.put("link", "https://city.example/a/sample?lang=" + locale.getLanguage());
        arguments.put("hour", hour("starts"));
        arguments.put("until", hour("ends"));
        return arguments;
    }

    private Object typed(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return Date.from(moment.toInstant());
        }
        return value instanceof Money money
                ? money.amount()
                : value instanceof List<?> list
                        ? ListFormatter.getInstance(locale).format(list)
                        : value;
    }

    private int hour(String fact) {
        return document.facts()
                .value(fact, OffsetDateTime.class)
                .orElseThrow()
                .atZoneSameInstant(ZONE)
                .getHour();
    }
}
