package org.rundruf.localization;

import com.ibm.icu.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A kit's patterns in the hands of ICU alone: compiled once, with facts that are formatted already. */
public final class BarePatterns {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Year YEAR = Year.of(2026);
    private final Localization room;
    private final Document document;

    private BarePatterns(Localization room, Document document) {
        this.room = room;
        this.document = document;
    }

    /** @return what formats title, summary, body, text message and spoken text, language by language */
    public static List<Supplier<String>> of(Localization room, Document document) {
        BarePatterns kit = new BarePatterns(room, document);
        List<Supplier<String>> all = new ArrayList<>();
        room.kits().languages().forEach(tag -> kit.add(all, tag));
        return all;
    }

    private void add(List<Supplier<String>> all, String tag) {
        Language language = room.languages().find(tag);
        Map<String, Object> arguments = arguments(language);
        for (Object pattern : patterns(tag).values()) {
            MessageFormat format = new MessageFormat(BareMoments.named(String.valueOf(pattern)), language.locale());
            all.add(() -> format.format(arguments));
        }
    }

    private Map<?, ?> patterns(String tag) {
        String file = room.templates()
                .text("kits/" + document.kit() + "/" + tag + ".yaml")
                .orElseThrow();
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(file);
    }

    private Map<String, Object> arguments(Language language) {
        Map<String, Object> arguments = new HashMap<>();
        Facts facts = document.facts();
        Facts.STANDARD.keySet().forEach(name -> put(arguments, name, "none", "none"));
        facts.values()
                .forEach((name, value) ->
                        put(arguments, name, onTheWall(value), room.formats().any(language, value, YEAR)));
        String when = room.formats().when(language, facts, document.topic(), YEAR);
        String whenShort = room.formats().whenShort(language, facts, document.topic(), YEAR);
        String day = room.formats().day(language, facts.starts().orElseThrow(), YEAR);
        put(arguments, "when", when, when);
        put(arguments, "when_short", whenShort, whenShort);
        put(arguments, "day", day, day);
        return arguments;
    }

    private static Object onTheWall(Object value) {
        return value instanceof OffsetDateTime moment ? moment.atZoneSameInstant(ZONE) : value;
    }

    private static void put(Map<String, Object> arguments, String name, Object value, String text) {
        arguments.put(name, value);
        arguments.put(BareMoments.textOf(name), text);
    }
}
