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
        Optional<YamlField> label = fields.find("label");
        Optional<YamlFields> texts = label.flatMap(field -> YamlFields.below(field, faults));
        for (String tag : OFFICE) {
            if (texts.flatMap(found -> found.find(tag)).flatMap(YamlField::text).isEmpty()) {
                label.orElse(parameter).note(faults, missing(parameter, label, tag), "add " + tag + ": \"…\"");
            }
        }
    }

    private static String missing(YamlField parameter, Optional<YamlField> label, String tag) {
        return label.map(field -> "of " + parameter.name()).orElse("label") + " is missing in " + tag;
    }
}
