package org.rundruf.web.office.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rundruf.web.office.compose.ComposeForm.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Two texts of the same form beside each other, field by field, where they differ. */
@Component
class Differences {
    private static final Map<String, String> LABELS = Map.of(
            "title", "office.part.title",
            "summary", "office.part.summary",
            "body", "office.part.body",
            "publish", "office.compose.publish",
            "expires", "office.compose.expires");

    private final MessageSource messages;

    Differences(MessageSource messages) {
        this.messages = messages;
    }

    /** @param form the one with the own text in it */
    List<Difference> of(ComposeForm.View form, Draft theirs, Locale reader) {
        List<Difference> found = new ArrayList<>();
        Draft mine = form.draft();
        for (String name : List.of("title", "summary", "body", "publish", "expires")) {
            add(found, label(LABELS.get(name), reader), theirs.value(name), mine.value(name));
        }
        for (Field field : form.facts()) {
            add(found, field.label(), field.called(theirs.value(field.name())), field.called(field.value()));
        }
        add(found, label("office.about", reader), form.topics(), theirs.value("topic"), mine.value("topic"));
        add(
                found,
                label("office.compose.urgency", reader),
                form.urgencies(),
                theirs.value("urgency"),
                mine.value("urgency"));
        add(
                found,
                label("office.where", reader),
                names(form.quarters(), theirs.quarters()),
                names(form.quarters(), mine.quarters()));
        add(
                found,
                label("office.compose.channels", reader),
                channels(theirs.channels(), reader),
                channels(mine.channels(), reader));
        return found;
    }

    private String channels(Set<String> tags, Locale reader) {
        UnaryOperator<String> name = tag -> messages.getMessage("office.channel." + tag, null, tag, reader);
        return tags.stream().map(name).sorted().collect(Collectors.joining(", "));
    }

    private String label(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }

    private static String names(List<Option> options, Set<String> picked) {
        return options.stream()
                .filter(option -> picked.contains(option.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    private static void add(List<Difference> found, String label, List<Option> options, String theirs, String mine) {
        add(found, label, names(options, Set.of(theirs)), names(options, Set.of(mine)));
    }

    private static void add(List<Difference> found, String label, String theirs, String mine) {
        if (!theirs.replace("\r", "").equals(mine.replace("\r", ""))) {
            found.add(new Difference(label, theirs, mine));
        }
    }

    /**
     * @param label what the field is called
     * @param theirs what stands there in the version that was saved
     * @param mine what stands there in the own form
     */
    record Difference(String label, String theirs, String mine) {}
}
