package org.rundruf.localization.kits;

import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.FactType;
import org.rundruf.localization.kits.Piece.Argument;

/** Numbers are counted, moments are formatted as dates, and nothing else is. */
final class ArgumentTypes implements PatternRule {
    private static final Set<String> OF_NUMBERS =
            Set.of("plural", "selectordinal", "choice", "number", "spellout", "ordinal", "duration");
    private static final Set<String> OF_MOMENTS = Set.of("date", "time");

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        pattern.message()
                .arguments()
                .forEach(argument -> known.find(argument.name())
                        .filter(parameter -> demanded(argument)
                                .filter(type -> !parameter.is(type))
                                .isPresent())
                        .ifPresent(parameter -> refuse(pattern, argument, parameter, faults)));
    }

    private static void refuse(Pattern pattern, Argument argument, Parameter parameter, Faults faults) {
        String name = argument.name();
        pattern.refuse(
                faults,
                argument.at(),
                "%s on {%s}, which is no %s but a %s"
                        .formatted(
                                argument.kind(),
                                name,
                                demanded(argument).orElseThrow().tag(),
                                parameter.fact().type().tag()),
                "write {" + name + "}, or change its type in kit.yaml");
    }

    private static Optional<FactType> demanded(Argument argument) {
        if (OF_NUMBERS.contains(argument.kind())) {
            return Optional.of(FactType.NUMBER);
        }
        return OF_MOMENTS.contains(argument.kind()) ? Optional.of(FactType.DATETIME) : Optional.empty();
    }
}
