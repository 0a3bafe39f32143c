package org.rundruf.localization.kits;

import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Branch;
import org.rundruf.localization.kits.Piece.Literal;

/** Between two placeholders of right-to-left text stands one of its letters: otherwise they may change places. */
final class RightToLeftGaps implements PatternRule {

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        if (pattern.language().rightToLeft()) {
            new Walk(pattern, faults).through(pattern.message(), null);
        }
    }

    /** Carries the placeholder that no letter has followed yet, or null. */
    private record Walk(Pattern pattern, Faults faults) {

        Argument through(Message message, Argument before) {
            Argument last = before;
            for (Piece piece : message.pieces()) {
                if (piece instanceof Literal literal) {
                    last = isGap(literal.text()) ? null : last;
                } else if (piece instanceof Argument argument) {
                    last = argument.branches().isEmpty() ? placeholder(argument, last) : branches(argument, last);
                }
            }
            return last;
        }

        private Argument placeholder(Argument argument, Argument before) {
            if (before != null) {
                pattern.note(
                        faults,
                        argument.at(),
                        "no right-to-left letter stands between " + before.source() + " and " + argument.source(),
                        "put a word between them");
            }
            return argument;
        }

        private Argument branches(Argument argument, Argument before) {
            Argument last = null;
            for (Branch branch : argument.branches()) {
                Argument end = through(branch.message(), before);
                last = end == null ? last : end;
            }
            return last;
        }

        private static boolean isGap(String text) {
            return Directions.hasRightToLeft(text) || text.contains("\n\n");
        }
    }
}
