package org.rundruf.localization.kits;

import org.rundruf.announcement.reading.Nearest;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.NumberSign;

/** In what is spoken, counted numbers are words, and the pattern says in which gender and case. */
final class SpelledOut implements PatternRule {
    private static final String SPELLOUT = "spellout";
    private final RuleSets sets;

    SpelledOut(RuleSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        if (!pattern.part().equals("voice")) {
            return;
        }
        pattern.message().arguments().forEach(argument -> {
            if (argument.isPlural()) {
                bareSigns(pattern, argument, faults);
            } else if (argument.kind().equals(SPELLOUT)) {
                ruleSet(pattern, argument, faults);
            }
        });
    }

    private static void bareSigns(Pattern pattern, Argument plural, Faults faults) {
        plural.branches().stream()
                .flatMap(branch -> branch.message().pieces().stream())
                .filter(NumberSign.class::isInstance)
                .forEach(sign -> pattern.note(
                        faults,
                        sign.at(),
                        "# leaves the number in digits",
                        "write {" + plural.name() + ", spellout, %…} with the rule set of its gender and case"));
    }

    private void ruleSet(Pattern pattern, Argument argument, Faults faults) {
        String rule = argument.source()
                .replaceFirst("^[^,]*,[^,]*,?", "")
                .replaceFirst("}$", "")
                .strip();
        if (!sets.of(pattern.language().tag()).contains(rule)) {
            pattern.note(
                    faults,
                    argument.at(),
                    "there is no rule set '" + rule + "'",
                    Nearest.hint(rule, sets.of(pattern.language().tag())));
        }
    }
}
