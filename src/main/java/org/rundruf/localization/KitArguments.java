package org.rundruf.localization;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.KitCatalogue.KitHead;
import org.rundruf.announcement.Topic;

/**
 * What a kit's patterns may say: every fact by its name, {@code when}, {@code when_short} and {@code day}.
 *
 * <p>Moments can be formatted by the pattern, numbers counted, choices selected. What is not given is {@code none}.
 */
final class KitArguments {
    private static final String NONE = "none";
    private final FactTexts texts;

    KitArguments(FactTexts texts) {
        this.texts = texts;
    }

    /** @param timing the topic by which a start alone goes on or is a moment */
    Map<String, Object> of(Document document, Topic timing, KitHead head) {
        Facts facts = document.facts();
        Map<String, Object> arguments = new HashMap<>();
        Facts.STANDARD.forEach((name, type) -> put(arguments, name, type, facts));
        for (FactParameter parameter : head.parameters()) {
            put(arguments, parameter.name(), parameter.type(), facts);
        }
        text(arguments, "when", texts.when(facts, timing));
        text(arguments, "when_short", texts.whenShort(facts, timing));
        text(arguments, "day", facts.starts().map(texts::day).orElse(""));
        return arguments;
    }

    private void put(Map<String, Object> arguments, String name, FactType type, Facts facts) {
        Object value = facts.values().get(name);
        if (value == null) {
            text(arguments, name, "");
            return;
        }
        text(arguments, name, texts.value(type, value));
        if (value instanceof Temporal moment) {
            arguments.put(name, texts.onTheWall(moment));
        } else if (value instanceof BigDecimal || type == FactType.CHOICE) {
            arguments.put(name, value);
        }
    }

    /** From now on that fact is not given. */
    static void leaveOut(Map<String, Object> arguments, String name) {
        text(arguments, name, "");
    }

    /** Bare arguments look for their text under a name of their own. */
    private static void text(Map<String, Object> arguments, String name, String text) {
        String value = text.isBlank() ? NONE : text;
        arguments.put(name, value);
        arguments.put(BareMoments.textOf(name), value);
    }
}
