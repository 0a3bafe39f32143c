package org.rundruf.localization.kits;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import org.rundruf.localization.Language;
import org.rundruf.localization.kits.Piece.Argument;

/** Parses patterns, and says where they cannot be parsed. */
final class PatternSyntax {
    private static final Message NOTHING = new Message(List.of());
    private final Faults faults;

    PatternSyntax(Faults faults) {
        this.faults = faults;
    }

    /** @return empty if ICU cannot use it, after noting it */
    Optional<Pattern> read(String file, String part, Language language, String source, ScalarLines lines) {
        try {
            Pattern pattern = new Pattern(file, part, language, source, MessageReader.read(source), lines);
            return isFormattable(pattern) ? Optional.of(pattern) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            SyntaxFault fault = SyntaxFault.of(source, String.valueOf(e.getMessage()));
            new Pattern(file, part, language, source, NOTHING, lines)
                    .refuse(faults, fault.at(), fault.problem(), fault.hint());
            return Optional.empty();
        }
    }

    /** What a date's or a number's style means is known only when it is compiled. */
    private boolean isFormattable(Pattern pattern) {
        return pattern.message()
                .arguments()
                .filter(argument ->
                        argument.branches().isEmpty() && !argument.kind().isEmpty())
                .map(argument -> isFormattable(pattern, argument))
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean isFormattable(Pattern pattern, Argument argument) {
        try {
            new MessageFormat(argument.source(), pattern.language().locale());
            return true;
        } catch (IllegalArgumentException e) {
            String problem = argument.source() + ": " + e.getMessage();
            pattern.refuse(faults, argument.at(), problem, "write {" + argument.name() + "}");
            return false;
        }
    }
}
