package org.rundruf.localization.kits;

import java.util.List;
import java.util.Optional;

/** Every parameter has a name for people in the languages of the office. */
final class Labels {
    private static final List<String> OFFICE = List.of("de", "en");
    private final Faults faults;

    Labels(Faults faults) {
        this.faults = faults;
    }

    void check(YamlField parameter, YamlFields fields) {
        check(parameter, fields.find("label"));
    }

    /** A kit may leave its choices as they are, but then all of them. */
    void checkChoices(YamlFields fields, List<String> choices) {
        Optional<YamlField> labels = fields.find("choice_labels");
        Optional<YamlFields> found = labels.flatMap(field -> YamlFields.below(field, faults));
        found.ifPresent(byChoice -> {
            byChoice.noteUnknown("choice", choices, faults);
            choices.forEach(choice -> {
                Optional<YamlField> label = byChoice.find(choice);
                check(label.orElse(labels.get()), label);
            });
        });
    }

    private void check(YamlField parameter, Optional<YamlField> label) {
        Optional<YamlFields> texts = label.flatMap(field -> YamlFields.below(field, faults));
        for (String tag : OFFICE) {
            if (texts.flatMap(found -> found.find(tag)).flatMap(YamlField::text).isEmpty()) {
                int line = label.orElse(parameter).line();
                String problem = parameter.name() + ": there is no label in " + tag;
                faults.add(parameter.file().path(), line, problem, "add " + tag + ": \"…\"");
            }
        }
    }
}
