package org.rundruf.localization.kits;

import java.util.List;
import java.util.regex.Matcher;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Literal;

/** Right-to-left text begins with a letter of its own: the first one decides the direction on a phone. */
final class RightToLeftStart implements PatternRule {
    private static final java.util.regex.Pattern PARAGRAPH = java.util.regex.Pattern.compile("\\n\\s*\\n");

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        if (pattern.language().rightToLeft()) {
            pattern.message().all().forEach(message -> check(pattern, message, faults));
        }
    }

    private static void check(Pattern pattern, Message message, Faults faults) {
        List<Piece> pieces = message.pieces();
        checkFrom(pattern, pieces, 0, 0, faults);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Literal literal) {
                Matcher paragraph = PARAGRAPH.matcher(literal.text());
                while (paragraph.find()) {
                    checkFrom(pattern, pieces, i, paragraph.end(), faults);
                }
            }
        }
    }

    /** @param skipped characters of the first piece that belong to what stands before */
    private static void checkFrom(Pattern pattern, List<Piece> pieces, int first, int skipped, Faults faults) {
        int from = skipped;
        for (int i = first; i < pieces.size(); i++, from = 0) {
            Piece piece = pieces.get(i);
            if (piece instanceof Literal literal) {
                int strong = Directions.firstStrong(literal.text(), from);
                if (strong >= 0) {
                    checkLetter(pattern, literal, strong, faults);
                    return;
                }
            } else if (piece instanceof Argument argument && !argument.isSelect() && !argument.isPlural()) {
                note(pattern, argument.at(), "begins with " + argument.source(), faults);
                return;
            } else if (piece instanceof Argument argument
                    && argument.branches().stream()
                            .noneMatch(branch -> branch.message().isBlank())) {
                return;
            }
        }
    }

    private static void checkLetter(Pattern pattern, Literal literal, int at, Faults faults) {
        int letter = literal.text().codePointAt(at);
        if (!Directions.isRightToLeft(letter)) {
            note(
                    pattern,
                    literal.at() + at,
                    "begins with the left-to-right letter " + Character.toString(letter),
                    faults);
        }
    }

    private static void note(Pattern pattern, int at, String problem, Faults faults) {
        pattern.note(faults, at, "right-to-left text " + problem, "begin with a word of the language");
    }
}
