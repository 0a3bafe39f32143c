package org.rundruf.announcement.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Phrase;

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
                fields.problem(parameter.name(), Phrase.of("missing.kit"), hint(parameter));
            }
        }
    }

    private static Phrase hint(FactParameter parameter) {
        String type = parameter.type().tag();
        if (!parameter.choices().isEmpty()) {
            return Phrase.of("fact.choice.hint", type, String.join(", ", parameter.choices()));
        }
        return parameter.example() == null
                ? Phrase.of("fact.hint", type)
                : Phrase.of(
                        parameter.type() == FactType.DATETIME ? "fact.datetime.hint" : "fact.example.hint",
                        type,
                        parameter.example());
    }

    private void checkOrder(FieldReader fields, Facts facts) {
        Moments moments = new Moments(rules.zone());
        if (facts.starts().isPresent()
                && facts.ends().isPresent()
                && !Intervals.isForward(facts.starts().get(), facts.ends().get(), moments)) {
            fields.problem(
                    "ends",
                    Phrase.of("order.ends"),
                    Phrase.of("order.ends.hint", facts.starts().get()));
        }
    }
}
