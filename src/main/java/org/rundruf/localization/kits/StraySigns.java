package org.rundruf.localization.kits;

import java.util.regex.Matcher;
import org.rundruf.localization.kits.Piece.Literal;

/** Signs of the pattern's language that would be read as they stand. */
final class StraySigns implements PatternRule {
    /** At the beginning of a line it is a heading. */
    private static final java.util.regex.Pattern NUMBER_SIGN = java.util.regex.Pattern.compile("(?<!^|\\n|#)#+");

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        int brace = Braces.of(pattern.source()).firstStray();
        if (brace >= 0) {
            pattern.refuse(faults, brace, "} closes nothing", "leave it out, or open it with {");
        }
        pattern.message().all().flatMap(message -> message.pieces().stream()).forEach(piece -> {
            if (piece instanceof Literal literal) {
                check(pattern, literal, faults);
            }
        });
    }

    private static void check(Pattern pattern, Literal literal, Faults faults) {
        Matcher sign = NUMBER_SIGN.matcher(literal.text());
        if (sign.find()) {
            int at = literal.at() + sign.start();
            pattern.note(
                    faults, at, "# stands for no number here", "write {name}, or # directly in a branch of its plural");
        }
    }
}
