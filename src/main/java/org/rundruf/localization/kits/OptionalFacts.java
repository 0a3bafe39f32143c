package org.rundruf.localization.kits;

import java.util.HashSet;
import java.util.Set;
import org.rundruf.announcement.FactType;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Branch;

/** What need not be given is only said where it is given: otherwise residents would read {@code none}. */
final class OptionalFacts implements PatternRule {
    private static final String NONE = "none";

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        check(pattern, pattern.message(), known, Set.of(), faults);
    }

    private static void check(Pattern pattern, Message message, Parameters known, Set<String> given, Faults faults) {
        for (Piece piece : message.pieces()) {
            if (piece instanceof Argument argument) {
                known.find(argument.name())
                        .filter(Parameter::isOptional)
                        .filter(parameter -> !given.contains(argument.name()) && !isDecided(argument, parameter))
                        .ifPresent(parameter -> refuse(pattern, argument, faults));
                argument.branches()
                        .forEach(branch ->
                                check(pattern, branch.message(), known, given(given, argument, branch), faults));
            }
        }
    }

    /** A select that says what happens without the value: by a branch for it, or as the rest of the choices. */
    private static boolean isDecided(Argument argument, Parameter parameter) {
        return argument.isSelect()
                && (parameter.is(FactType.CHOICE) || argument.selectors().contains(NONE));
    }

    private static Set<String> given(Set<String> given, Argument argument, Branch branch) {
        boolean isOther = branch.selector().equals("other");
        boolean isGiven = argument.isSelect()
                && !branch.selector().equals(NONE)
                && (!isOther || argument.selectors().contains(NONE));
        if (!isGiven) {
            return given;
        }
        Set<String> more = new HashSet<>(given);
        more.add(argument.name());
        return more;
    }

    private static void refuse(Pattern pattern, Argument argument, Faults faults) {
        String name = argument.name();
        pattern.refuse(
                faults,
                argument.at(),
                "{" + name + "} need not be given, and there is no branch for that",
                "write {" + name + ", select, none {} other {… {" + name + "} …}}");
    }
}
