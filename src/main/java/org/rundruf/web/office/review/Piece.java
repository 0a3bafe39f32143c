package org.rundruf.web.office.review;

import java.util.List;
import java.util.Locale;
import org.rundruf.localization.review.WordChanges.Span;

/**
 * A piece of a sentence as it is shown.
 *
 * @param kind same, gone, new or found
 * @param text plain text
 */
record Piece(String kind, String text) {
    static final String FOUND = "found";
    static final String SAME = "same";

    static List<Piece> of(List<Span> spans) {
        return spans.stream()
                .map(span -> new Piece(span.kind().name().toLowerCase(Locale.ROOT), span.text()))
                .toList();
    }

    /** @return the text in one piece */
    static List<Piece> plain(String text) {
        return List.of(new Piece(SAME, text));
    }
}
