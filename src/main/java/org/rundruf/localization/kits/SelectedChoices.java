package org.rundruf.localization.kits;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Branch;

/**
 * A select on a choice has a branch for each of its values, unless it singles out a few of them; any other select asks
 * only whether there is a value.
 */
final class SelectedChoices implements PatternRule {
    private static final List<String> WITHOUT_CHOICES = List.of("none", "other");

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        pattern.message()
                .arguments()
                .filter(Argument::isSelect)
                .forEach(select -> known.find(select.name())
                        .filter(SelectedChoices::isReadable)
                        .ifPresent(parameter -> check(pattern, select, parameter, faults)));
    }

    private static boolean isReadable(Parameter parameter) {
        FactParameter fact = parameter.fact();
        return fact.type() != null
                && (fact.type() != FactType.CHOICE || !fact.choices().isEmpty());
    }

    private static void check(Pattern pattern, Argument select, Parameter parameter, Faults faults) {
        List<String> possible = new ArrayList<>(WITHOUT_CHOICES);
        if (parameter.is(FactType.CHOICE)) {
            possible.addAll(parameter.fact().choices());
            noteMissing(pattern, select, parameter, faults);
        }
        for (Branch branch : select.branches()) {
            if (!possible.contains(branch.selector())) {
                String problem = "{" + select.name() + "} is never '" + branch.selector() + "'";
                pattern.note(faults, branch.at(), problem, Nearest.hint(branch.selector(), possible));
            }
        }
    }

    private static void noteMissing(Pattern pattern, Argument select, Parameter parameter, Faults faults) {
        List<String> missing = new ArrayList<>(parameter.fact().choices());
        missing.removeAll(select.selectors());
        boolean singlesOut = missing.size() * 2 > parameter.fact().choices().size();
        if (!missing.isEmpty() && !singlesOut) {
            String problem = "the select on {" + select.name() + "} lacks " + String.join(", ", missing);
            pattern.note(faults, select.at(), problem, "add " + String.join(" {…} ", missing) + " {…}");
        }
    }
}
