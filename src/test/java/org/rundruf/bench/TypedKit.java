package org.rundruf.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Money;
import org.rundruf.localization.Localization;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The patterns that five texts of an announcement are made of in one language, with typed arguments. */
final class TypedKit {
    private static final String DAY = "{starts, date, ::EEEEMMMMd}";
    private static final String TIMES = "{starts, time, ::Hm}–{ends, time, ::Hm}";
    private static final String SPOKEN = DAY + " {hour, spellout} {until, spellout}";
    private final Document document;
    private final Map<?, ?> kit;
    private final Properties words = new Properties();

    TypedKit(Localization room, Document document, String tag) {
        this.document = document;
        String file = room.templates()
                .text("kits/" + document.kit() + "/" + tag + ".yaml")
                .orElseThrow();
        this.kit = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(file);
        try {
            words.load(new StringReader(
                    room.templates().text("words_" + tag + ".properties").orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the patterns of each text, in the order they are put in */
    List<List<String>> texts() {
        String title = part("title", when());
        String summary = part("summary", when());
        String body = part("body", when());
        Stream<String> said = Stream.of(title, summary, body, "{link}");
        List<String> whatsApp = Stream.concat(said, facts()).toList();
        return List.of(
                List.of(part("sms", "{starts, date, ::EEEdM}, " + TIMES), "{link}"),
                whatsApp,
                Stream.concat(whatsApp.stream(), labels()).toList(),
                whatsApp,
                List.of(part("voice", SPOKEN)));
    }

    private Stream<String> labels() {
        Map<String, String> why = Map.of("0", label("topic.water"), "1", "{quarters}");
        return Stream.of(
                label("topic." + document.topic().tag()),
                TypedPattern.of(label("email.why"), why::get),
                label("email.readOnline"),
                label("email.unsubscribe"),
                label("page.otherLanguages"));
    }

    private Stream<String> facts() {
        return Stream.concat(
                Stream.of(label("fact.when") + ": " + when()),
                Map.of("place", "where", "phone", "phone", "url", "url", "cost", "cost").entrySet().stream()
                        .filter(fact -> document.facts().values().containsKey(fact.getKey()))
                        .map(fact -> label("fact." + fact.getValue()) + ": " + typed(fact.getKey(), "")));
    }

    private String when() {
        return TypedPattern.of(label("when.sameday"), Map.of("0", DAY, "1", TIMES)::get);
    }

    private String part(String name, String when) {
        return TypedPattern.of(String.valueOf(kit.get(name)), argument -> typed(argument, when));
    }

    private String label(String key) {
        return words.getProperty(key);
    }

    private String typed(String name, String when) {
        Map<String, String> moments = new HashMap<>(Map.of("when", when, "when_short", when, "day", DAY));
        Object value = document.facts().values().get(name);
        String type = value instanceof Temporal
                ? ", date, ::EEEEMMMMdHm"
                : value instanceof Money ? ", number, ::currency/EUR" : value instanceof BigDecimal ? ", number" : "";
        return moments.getOrDefault(name, "{" + name.toLowerCase(Locale.ROOT) + type + "}");
    }
}
