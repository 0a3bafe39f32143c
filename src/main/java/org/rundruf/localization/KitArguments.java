package org.rundruf.localization;

import java.math.BigDecimal;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.KitCatalogue.KitHead;

/**
 * What a kit's patterns may say: every fact by its name, {@code when}, {@code when_short} and {@code day}.
 *
 * <p>Moments can be formatted by the pattern, numbers counted, choices selected. What is not given is {@code none}.
 */
final class KitArguments {
    private static final String NONE = "none";
    private final FactFormats formats;
    private final Language language;
    private final Year current;

    KitArguments(FactFormats formats, Language language, Year current) {
        this.formats = formats;
        this.language = language;
        this.current = current;
    }

    Map<String, Object> of(Document document, KitHead head) {
        Facts facts = document.facts();
        Map<String, Object> arguments = new HashMap<>();
        Facts.STANDARD.forEach((name, type) -> put(arguments, name, type, facts));
        for (FactParameter parameter : head.parameters()) {
            put(arguments, parameter.name(), parameter.type(), facts);
        }
        text(arguments, "when", formats.when(language, facts, document.topic(), current));
        text(arguments, "when_short", formats.whenShort(language, facts, document.topic(), current));
        text(
                arguments,
                "day",
                facts.starts()
                        .map(start -> formats.day(language, start, current))
                        .orElse(""));
        return arguments;
    }

    private void put(Map<String, Object> arguments, String name, FactType type, Facts facts) {
        Object value = facts.values().get(name);
        if (value == null) {
            text(arguments, name, "");
            return;
        }
        text(arguments, name, shown(type, value));
        if (value instanceof Temporal moment) {
            arguments.put(name, formats.onTheWall(moment));
        } else if (value instanceof BigDecimal || type == FactType.CHOICE) {
            arguments.put(name, value);
        }
    }

    private String shown(FactType type, Object value) {
        String shown = switch (type) {
            case PHONE -> PhoneText.of(String.valueOf(value)).text();
            case URL -> FactLines.shown(String.valueOf(value));
            default -> formats.any(language, value, current);
        };
        return Isolates.isolateRuns(shown, language);
    }

    /** Says that a fact is not given. */
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
