package org.rundruf.web.office.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the form shows around what was typed. */
@Component
class ComposeForm {
    private final KitCatalogue kits;
    private final QuarterDirectory quarters;
    private final Languages languages;
    private final Words words;
    private final QuarterMap map;
    private final MessageSource messages;

    ComposeForm(
            KitCatalogue kits,
            QuarterDirectory quarters,
            Languages languages,
            Words words,
            QuarterMap map,
            MessageSource messages) {
        this.kits = kits;
        this.quarters = quarters;
        this.languages = languages;
        this.words = words;
        this.map = map;
        this.messages = messages;
    }

    View of(Draft draft, Locale locale) {
        List<Field> facts = facts(draft, locale);
        Set<String> shown = new LinkedHashSet<>(
                List.of("title", "summary", "body", "quarters", "channels", "publish", "expires", "topic", "urgency"));
        facts.forEach(field -> shown.add(field.name()));
        return new View(
                draft,
                facts,
                tree(),
                map.drawing().orElse(null),
                labels("topic.", Arrays.stream(Topic.values()).map(Topic::tag).toList(), locale),
                labels(
                        "urgency.",
                        Arrays.stream(Urgency.values()).map(Urgency::tag).toList(),
                        locale),
                Arrays.stream(Channel.values()).map(Channel::tag).toList(),
                draft.others(shown));
    }

    /** @return an id of a quarter that there is */
    String anyQuarter() {
        return quarters.all().stream().findFirst().map(Quarter::id).orElse("");
    }

    private List<Field> facts(Draft draft, Locale locale) {
        List<FactParameter> parameters = draft.kit() == null
                ? Facts.STANDARD.entrySet().stream()
                        .map(fact -> standard(fact.getKey(), locale))
                        .toList()
                : kits.find(draft.kit()).map(KitCatalogue.KitHead::parameters).orElse(List.of());
        return parameters.stream()
                .map(parameter -> Field.of(parameter, locale.getLanguage(), draft))
                .toList();
    }

    private FactParameter standard(String name, Locale locale) {
        String label = messages.getMessage("office.fact." + name, null, locale);
        return new FactParameter(
                name, Facts.STANDARD.get(name), false, List.of(), null, Map.of(locale.getLanguage(), label));
    }

    private List<Option> labels(String prefix, List<String> tags, Locale locale) {
        return tags.stream()
                .map(tag -> new Option(tag, label(prefix + tag, locale), 0))
                .toList();
    }

    private String label(String key, Locale locale) {
        return Isolates.strip(words.text(languages.find(locale.getLanguage()), key));
    }

    private List<Option> tree() {
        List<Option> ordered = new ArrayList<>();
        append(ordered, quarters.all(), null, 0);
        return ordered;
    }

    private static void append(List<Option> ordered, List<Quarter> all, String parent, int depth) {
        all.stream()
                .filter(quarter -> Objects.equals(parent, quarter.parent()))
                .sorted(Comparator.comparing(Quarter::name))
                .forEach(quarter -> {
                    ordered.add(new Option(quarter.id(), quarter.name(), depth));
                    append(ordered, all, quarter.id(), depth + 1);
                });
    }

    /** @param depth in the tree of quarters; 0 elsewhere */
    record Option(String value, String label, int depth) {}

    /**
     * @param facts the fields that the kit asks for
     * @param map of the quarters; null if there are no outlines
     * @param others what is wrong elsewhere
     */
    record View(
            Draft draft,
            List<Field> facts,
            List<Option> quarters,
            MapDrawing map,
            List<Option> topics,
            List<Option> urgencies,
            List<String> channels,
            List<String> others) {}
}
