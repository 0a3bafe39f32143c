package org.rundruf.localization.kits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.reading.Nearest;

/** Reads one parameter of a {@code kit.yaml}. */
final class ParameterReader {
    private static final List<String> FIELDS =
            List.of("type", "required", "choices", "example", "label", "choice_labels");
    private static final List<String> TYPES =
            Arrays.stream(FactType.values()).map(FactType::tag).toList();
    private static final String NAME = "[a-z][a-z0-9_]*";
    private final Faults faults;

    ParameterReader(Faults faults) {
        this.faults = faults;
    }

    Parameter read(YamlField parameter) {
        checkName(parameter);
        Optional<YamlFields> fields = YamlFields.below(parameter, faults);
        fields.ifPresent(found -> found.noteUnknown("field of a parameter", FIELDS, faults));
        FactParameter fact = new FactParameter(
                parameter.name(),
                fields.flatMap(found -> type(parameter, found)).orElse(null),
                fields.map(this::isRequired).orElse(false),
                fields.map(found -> choices(parameter, found)).orElse(List.of()));
        checkType(parameter, fact);
        fields.ifPresent(found -> {
            new Examples(faults).check(parameter, fact, found);
            new Labels(faults).check(parameter, found);
            new Labels(faults).checkChoices(found, fact.choices());
        });
        return new Parameter(fact, parameter.line());
    }

    private void checkName(YamlField parameter) {
        String name = parameter.name();
        if (!name.matches(NAME) || name.endsWith("_text")) {
            parameter.refuse(faults, "is no name for a parameter", "use a-z, digits and _, and do not end in _text");
        } else if (Parameters.DERIVED.contains(name)) {
            parameter.refuse(faults, "is made from starts and ends", "give it another name");
        }
    }

    /** The facts that every announcement may have are shown by the hub, and so have one type everywhere. */
    private void checkType(YamlField parameter, FactParameter fact) {
        FactType standard = Facts.STANDARD.get(fact.name());
        if (standard != null && fact.type() != null && fact.type() != standard) {
            parameter.refuse(
                    faults, "is of the type " + standard.tag() + " everywhere", "write type: " + standard.tag());
        }
    }

    private Optional<FactType> type(YamlField parameter, YamlFields fields) {
        if (fields.find("type").isEmpty()) {
            parameter.refuse(faults, "has no type", Nearest.hint("", TYPES));
        }
        fields.find("type").ifPresent(field -> field.requireOneOf(TYPES, faults));
        return fields.find("type").flatMap(YamlField::text).flatMap(FactType::of);
    }

    private boolean isRequired(YamlFields fields) {
        fields.find("required").ifPresent(field -> field.requireOneOf(List.of("true", "false"), faults));
        return fields.find("required")
                .flatMap(YamlField::text)
                .filter(text -> !text.equals("false"))
                .isPresent();
    }

    private List<String> choices(YamlField parameter, YamlFields fields) {
        List<String> choices = fields.find("choices").flatMap(YamlField::texts).orElse(List.of());
        boolean isChoice = fields.find("type")
                .flatMap(YamlField::text)
                .filter("choice"::equals)
                .isPresent();
        if (isChoice && choices.isEmpty()) {
            parameter.refuse(faults, "has no choices", "add choices: [first, second]");
        } else if (!isChoice && fields.find("choices").isPresent()) {
            parameter.note(faults, "has choices without being one", "write type: choice");
        } else if (choices.contains("none") || choices.contains("other")) {
            parameter.refuse(
                    faults, "has a choice called none or other", "they mean what is not given; take another word");
        }
        return choices;
    }
}
