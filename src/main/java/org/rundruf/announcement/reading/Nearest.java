package org.rundruf.announcement.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rundruf.announcement.Phrase;

/** What somebody probably meant. */
public final class Nearest {
    private static final double SIMILAR = 0.75;
    private static final int LISTED = 20;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** @return a hint that names the nearest known name, or else all of them, or else a few */
    public static Phrase advice(String written, Collection<String> known) {
        return to(written, known)
                .map(name -> Phrase.of("mean.hint", name))
                .orElseGet(() -> known.isEmpty() ? Phrase.of("none.hint") : Phrase.of("one-of.hint", list(known)));
    }

    /** @return the same in English */
    public static String hint(String written, Collection<String> known) {
        return advice(written, known).toString();
    }

    static Optional<String> to(String written, Collection<String> known) {
        String folded = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> similarity(folded, name) >= SIMILAR)
                .max(Comparator.comparingDouble(name -> similarity(folded, name)));
    }

    private static double similarity(String folded, String name) {
        return SIMILARITY.apply(folded, name.toLowerCase(Locale.ROOT));
    }

    private static String list(Collection<String> known) {
        String first =
                String.join(", ", new TreeSet<>(known).stream().limit(LISTED).toList());
        return known.size() > LISTED ? first + " …" : first;
    }
}
