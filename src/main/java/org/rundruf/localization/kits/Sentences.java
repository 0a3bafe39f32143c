package org.rundruf.localization.kits;

import java.util.List;
import java.util.regex.Pattern;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Literal;

/** Where sentences end, by the marks of all scripts. */
final class Sentences {
    /** The stop may stand inside of quotation marks, brackets and CommonMark's emphasis. */
    private static final Pattern END = Pattern.compile("[.!?…؟۔।።፧;]['\"’”“»›)\\]*_\\\\\\s]*$");
    /** After a colon stands a value, not the rest of a sentence. */
    private static final Pattern COLON = Pattern.compile("[:፦፡][\\s\\u00A0\\u202F]*$");

    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");

    private Sentences() {}

    static boolean isBlank(Piece piece) {
        return piece instanceof Literal literal && literal.text().isBlank();
    }

    static boolean hasParagraphBreak(Piece piece) {
        return piece instanceof Literal literal
                && PARAGRAPH.matcher(literal.text()).find();
    }

    static boolean beginsWithParagraphBreak(Piece piece) {
        return piece instanceof Literal literal && literal.text().matches("(?s)[ \\t]*\\n[ \\t]*\\n.*");
    }

    /** @return true if what follows the piece would continue its sentence; branches are looked at on their own */
    static boolean isOpenAfter(Piece piece) {
        if (piece instanceof Literal literal) {
            return !isEnd(literal.text()) && !COLON.matcher(literal.text()).find() && !endsWithParagraphBreak(literal);
        }
        return !(piece instanceof Argument argument) || argument.branches().isEmpty();
    }

    /** @return true if the last sentence has its stop, or is decided by branches that are looked at on their own */
    static boolean isEnded(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece instanceof Literal literal && !isBlank(piece)) {
                return isEnd(literal.text());
            } else if (piece instanceof Argument argument) {
                return !argument.branches().isEmpty();
            }
        }
        return false;
    }

    private static boolean endsWithParagraphBreak(Literal literal) {
        return literal.text().matches("(?s).*\\n[ \\t]*\\n\\s*");
    }

    private static boolean isEnd(String text) {
        return END.matcher(text).find();
    }
}
