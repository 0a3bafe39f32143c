package org.rundruf.web.office.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rundruf.localization.Language;
import org.rundruf.localization.review.Change;
import org.rundruf.localization.review.WordChanges;

/** What is new in the sentences of a text. */
final class Marks {
    private final Language language;
    private final Map<String, Map<String, String>> before = new HashMap<>();

    /** @param changes of which those with a sentence now are marked */
    Marks(List<Change> changes, Language language) {
        this.language = language;
        for (Change change : changes) {
            if (change.after() != null) {
                before.computeIfAbsent(change.part(), part -> new TreeMap<>())
                        .put(change.after(), change.before() == null ? "" : change.before());
            }
        }
    }

    /** @return the text with its new words marked, and those that they replace; empty if all of it is as it was */
    Optional<List<Piece>> in(String part, String text) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int start = 0; start >= 0; ) {
            String next = next(part, text, done);
            start = next == null ? -1 : text.indexOf(next, done);
            if (start >= 0) {
                pieces.add(new Piece(Piece.SAME, text.substring(done, start)));
                pieces.addAll(Piece.of(WordChanges.between(before.get(part).get(next), next, language.locale())));
                done = start + next.length();
            }
        }
        pieces.add(new Piece(Piece.SAME, text.substring(done)));
        return pieces.size() == 1 ? Optional.empty() : Optional.of(pieces);
    }

    /** @return the changed sentence that comes next; null if none does */
    private String next(String part, String text, int from) {
        String next = null;
        for (String sentence : before.getOrDefault(part, Map.of()).keySet()) {
            int at = text.indexOf(sentence, from);
            if (at >= 0 && (next == null || at < text.indexOf(next, from))) {
                next = sentence;
            }
        }
        return next;
    }
}
