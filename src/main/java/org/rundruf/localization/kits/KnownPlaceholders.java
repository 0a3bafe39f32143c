package org.rundruf.localization.kits;

import org.rundruf.announcement.reading.Nearest;
import org.rundruf.localization.kits.Piece.Argument;

/** A pattern names nothing that the kit does not ask for. */
final class KnownPlaceholders implements PatternRule {

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        pattern.message()
                .arguments()
                .filter(argument -> known.find(argument.name()).isEmpty())
                .forEach(argument -> refuse(pattern, argument, known, faults));
    }

    private static void refuse(Pattern pattern, Argument argument, Parameters known, Faults faults) {
        String name = argument.name();
        pattern.refuse(
                faults, argument.at(), "there is no parameter {" + name + "}", Nearest.hint(name, known.names()));
    }
}
