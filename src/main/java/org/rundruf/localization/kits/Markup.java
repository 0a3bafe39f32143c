package org.rundruf.localization.kits;

import java.util.regex.Matcher;
import org.rundruf.localization.kits.Piece.Literal;

/** Tags are no markup here: people would read them as they are written. */
final class Markup implements PatternRule {
    private static final java.util.regex.Pattern TAG =
            java.util.regex.Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>");

    @Override
    public void check(Pattern pattern, Parameters known, Faults faults) {
        pattern.message().all().flatMap(message -> message.pieces().stream()).forEach(piece -> {
            if (piece instanceof Literal literal) {
                Matcher tag = TAG.matcher(literal.text());
                while (tag.find()) {
                    String problem = "people would read the tag " + tag.group();
                    pattern.note(faults, literal.at() + tag.start(), problem, "leave it out; emphasis is *…* or **…**");
                }
            }
        });
    }
}
