package org.rundruf.announcement.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.Facts;

/** Reads the typed part. */
final class FactsReader {
    private final Rules rules;
    private final Problems problems;

    FactsReader(Rules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** @param parameters what the kit asks for; beside them every announcement may have the standard facts */
    Facts facts(FieldReader fields, List<FactParameter> parameters) {
        Map<String, FactParameter> known = known(parameters);
        fields.refuseOthersThan(known.keySet());
        requireAll(fields, parameters);
        Map<String, Object> values = new LinkedHashMap<>();
        FactValues reader = new FactValues(problems, rules.zone());
        for (String name : fields.names()) {
            if (known.containsKey(name)) {
                reader.value(known.get(name), fields).ifPresent(value -> values.put(name, value));
            }
        }
        Facts facts = new Facts(values);
        checkOrder(fields, facts);
        return facts;
    }

    private static Map<String, FactParameter> known(List<FactParameter> parameters) {
        Map<String, FactParameter> known = new LinkedHashMap<>();
        Facts.STANDARD.forEach((name, type) -> known.put(name, new FactParameter(name, type, false, List.of())));
        parameters.forEach(parameter -> known.put(parameter.name(), parameter));
        return known;
    }

    private static void requireAll(FieldReader fields, List<FactParameter> parameters) {
        for (FactParameter parameter : parameters) {
            if (parameter.required() && !fields.has(parameter.name())) {
                fields.problem(parameter.name(), "is missing, and the kit's sentences need it", hint(parameter));
            }
        }
    }

    private static String hint(FactParameter parameter) {
        String choices = parameter.choices().isEmpty() ? "" : ", one of " + String.join(", ", parameter.choices());
        String example = parameter.example() == null ? "" : ", such as '" + parameter.example() + "'";
        return "add a value of the type " + parameter.type().tag() + (choices.isEmpty() ? example : choices);
    }

    private void checkOrder(FieldReader fields, Facts facts) {
        Moments moments = new Moments(rules.zone());
        if (facts.starts().isPresent()
                && facts.ends().isPresent()
                && !Intervals.isForward(facts.starts().get(), facts.ends().get(), moments)) {
            fields.problem(
                    "ends",
                    "is not after starts",
                    "give an end after " + facts.starts().get());
        }
    }
}
