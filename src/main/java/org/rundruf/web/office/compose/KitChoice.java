package org.rundruf.web.office.compose;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.KitCatalogue.KitHead;
import org.rundruf.announcement.reading.DocumentReader;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kits, each by what it says with the examples that it brings along. */
@Component
class KitChoice {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KitCatalogue kits;
    private final DocumentReader reader;
    private final Localizer localizer;
    private final Clock clock;
    private final ZoneId zone;

    KitChoice(KitCatalogue kits, DocumentReader reader, Localizer localizer, Clock clock, ZoneId zone) {
        this.kits = kits;
        this.reader = reader;
        this.localizer = localizer;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param quarter any that there is */
    List<Kit> all(String quarter, Locale locale) {
        return kits.names().stream()
                .map(name -> kit(name, quarter, locale))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Kit::topic).thenComparing(Kit::name))
                .toList();
    }

    private Optional<Kit> kit(String name, String quarter, Locale locale) {
        KitHead head = kits.find(name).orElseThrow();
        return example(name, head, quarter, locale)
                .map(text -> new Kit(
                        name, head.topic().tag(), Isolates.strip(text.title()), Isolates.strip(text.summary())));
    }

    private Optional<Localized> example(String name, KitHead head, String quarter, Locale locale) {
        Map<String, Object> facts = new LinkedHashMap<>();
        ExampleDates dates = ExampleDates.of(head.parameters(), clock.instant(), zone);
        head.parameters().stream()
                .filter(FactParameter::required)
                .forEach(parameter -> facts.put(parameter.name(), example(parameter, dates)));
        Map<String, Object> document = Map.of(
                "id",
                "example",
                "kit",
                name,
                "facts",
                facts,
                "quarters",
                List.of(quarter),
                "languages",
                List.of(locale.getLanguage()),
                "channels",
                EnumSet.of(Channel.SMS).stream().map(Channel::tag).toList());
        return localizer
                .localize(
                        reader.read(JSON.writeValueAsBytes(document), "application/json"),
                        Year.now(clock.withZone(zone)))
                .in(locale.getLanguage());
    }

    private static Object example(FactParameter parameter, ExampleDates dates) {
        String example = dates.moved(parameter);
        return parameter.type() == FactType.LIST ? Examples.items(example) : String.valueOf(example);
    }

    /** @param title, summary what it says, with examples for what is filled in */
    record Kit(String name, String topic, String title, String summary) {}
}
