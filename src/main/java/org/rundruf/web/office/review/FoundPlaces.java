package org.rundruf.web.office.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rundruf.localization.checks.Finding;

/**
 * A sentence in which the checks found something.
 *
 * @param text the sentence
 * @param start where it begins in its part
 */
record FoundPlaces(String text, int start) {

    /** @return the text with these places marked, each character once */
    List<Piece> marked(List<Finding> findings) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Finding finding : findings.stream()
                .filter(found -> found.end() > found.start() && found.end() - found.start() < text.length())
                .sorted(Comparator.comparingInt(Finding::start))
                .toList()) {
            int from = finding.start() - start;
            int to = finding.end() - start;
            if (from >= done && to <= text.length()) {
                pieces.add(new Piece(Piece.SAME, text.substring(done, from)));
                pieces.add(new Piece(Piece.FOUND, text.substring(from, to)));
                done = to;
            }
        }
        pieces.add(new Piece(Piece.SAME, text.substring(done)));
        return pieces;
    }
}
