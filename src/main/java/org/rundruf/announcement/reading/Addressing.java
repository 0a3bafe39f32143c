package org.rundruf.announcement.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

/** Reads whom a document is for, about what, and on which channels: everything that has to be one of known names. */
final class Addressing {
    private static final String QUARTER = "[a-z0-9-]+(/[a-z0-9-]+)*";
    private final Rules rules;
    private final FieldReader fields;
    private final Problems problems;

    Addressing(Rules rules, FieldReader fields, Problems problems) {
        this.rules = rules;
        this.fields = fields;
        this.problems = problems;
    }

    Optional<Topic> topic() {
        return fields.named(
                "topic", Topic::of, tags(Arrays.stream(Topic.values()).map(Topic::tag)));
    }

    Optional<Urgency> urgency() {
        return fields.named(
                "urgency", Urgency::of, tags(Arrays.stream(Urgency.values()).map(Urgency::tag)));
    }

    Purpose purpose() {
        List<Purpose> purposes = List.of(Purpose.values());
        return fields.named(
                        "purpose",
                        tag -> purposes.stream()
                                .filter(p -> p.tag().equals(tag))
                                .findFirst(),
                        tags(purposes.stream().map(Purpose::tag)))
                .orElse(Purpose.ALERT);
    }

    /** @return the channels named; all of them if none is */
    Set<Channel> channels() {
        if (!fields.has("channels")) {
            return Collections.unmodifiableSet(EnumSet.allOf(Channel.class));
        }
        List<String> known = tags(Arrays.stream(Channel.values()).map(Channel::tag));
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        fields.texts("channels")
                .forEach(item -> fields.named(item.field(), item.scalar(), Channel::of, known)
                        .ifPresent(channels::add));
        requireItems("channels", Phrase.of("channels.hint"));
        return Collections.unmodifiableSet(channels);
    }

    List<String> quarters() {
        if (!fields.has("quarters")) {
            fields.problem("quarters", Phrase.of("missing.quarters"), Phrase.of("quarters.hint"));
            return List.of();
        }
        requireItems("quarters", Phrase.of("quarters.hint"));
        return fields.texts("quarters").stream()
                .map(this::quarter)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Optional<String> language() {
        return fields.text("language").flatMap(scalar -> tag("language", scalar.text(), scalar.line()));
    }

    List<String> languages() {
        return fields.texts("languages").stream()
                .map(item ->
                        tag(item.field(), item.scalar().text(), item.scalar().line()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Optional<String> tag(String field, String written, int line) {
        Optional<String> tag = LanguageTags.normalise(written);
        if (tag.isEmpty()) {
            Phrase problem = Phrase.of("no.language", Printable.shown(written));
            problems.add(field, problem, LanguageTags.advice(written), line);
        }
        return tag;
    }

    private Optional<String> quarter(FieldReader.Item item) {
        String id = item.scalar().text().strip();
        if (rules.quarters().find(id).isPresent() || !rules.quarters().isComplete() && id.matches(QUARTER)) {
            return Optional.of(id);
        }
        String shown = Printable.shown(id);
        List<String> known = rules.quarters().all().stream().map(Quarter::id).toList();
        problems.add(
                item.field(),
                Phrase.of("no.quarter", shown),
                hint(shown, known),
                item.scalar().line());
        return Optional.empty();
    }

    private static Phrase hint(String shown, List<String> known) {
        return known.isEmpty() ? Phrase.of("quarter.hint") : Nearest.advice(shown, known);
    }

    private void requireItems(String name, Phrase hint) {
        boolean isEmpty = fields.node(name)
                .filter(node ->
                        node instanceof Node.Sequence list && list.items().isEmpty())
                .isPresent();
        if (isEmpty) {
            fields.problem(name, Phrase.of("empty." + name), hint);
        }
    }

    private static List<String> tags(Stream<String> tags) {
        return tags.filter(Objects::nonNull).toList();
    }
}
