package org.rundruf.localization.kits;

import java.util.Optional;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.reading.FactExample;

/** Every parameter shows by an example how it is written. */
final class Examples {
    private final Faults faults;

    Examples(Faults faults) {
        this.faults = faults;
    }

    void check(YamlField parameter, FactParameter fact, YamlFields fields) {
        Optional<YamlField> example = fields.find("example");
        if (example.flatMap(YamlField::text).isEmpty()
                && example.flatMap(YamlField::texts).isEmpty()) {
            parameter.note(faults, "has no example", "add example: \"…\"");
        } else if (fact.type() != null
                && (fact.type() != FactType.CHOICE || !fact.choices().isEmpty())) {
            check(example.orElseThrow(), fact);
        }
    }

    private void check(YamlField example, FactParameter fact) {
        Optional<Problem> problem = example.texts()
                .flatMap(items -> FactExample.problem(fact, items))
                .or(() -> example.text().flatMap(text -> FactExample.problem(fact, text)));
        problem.ifPresent(found -> faults.add(
                example.file().path(), example.line(), fact.name() + ": the example " + found.problem(), found.hint()));
    }
}
