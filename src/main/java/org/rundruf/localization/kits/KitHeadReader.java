package org.rundruf.localization.kits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.announcement.reading.Nearest;

/** Reads {@code kit.yaml}. */
final class KitHeadReader {
    private static final List<String> FIELDS = List.of("topic", "urgency", "parameters", "topics", "over", "labels");
    private static final List<String> TOPICS =
            Arrays.stream(Topic.values()).map(Topic::tag).toList();
    private static final List<String> URGENCIES =
            Arrays.stream(Urgency.values()).map(Urgency::tag).toList();
    private final Faults faults;

    KitHeadReader(Faults faults) {
        this.faults = faults;
    }

    /** @return what the kit's patterns may say; empty if the file is no YAML */
    Optional<Parameters> read(SourceFile file) {
        return YamlReader.read(file, faults).map(fields -> {
            fields.noteUnknown("field", FIELDS, faults);
            if (fields.find("topic").isEmpty()) {
                faults.refuse(file.path(), 1, "topic is missing", Nearest.hint("", TOPICS));
            }
            fields.find("topic").ifPresent(field -> field.requireOneOf(TOPICS, faults));
            fields.find("urgency").ifPresent(field -> field.requireOneOf(URGENCIES, faults));
            return new Parameters(parameters(fields));
        });
    }

    private List<Parameter> parameters(YamlFields head) {
        ParameterReader reader = new ParameterReader(faults);
        return head.find("parameters")
                .flatMap(field -> YamlFields.below(field, faults))
                .map(fields -> fields.all().stream().map(reader::read).toList())
                .orElse(List.of());
    }
}
