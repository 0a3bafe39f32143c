package org.rundruf.print.typesetting;

import com.ibm.icu.util.ULocale;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;

/** One language's patterns (Liang 1983), read once. Safe for use by several threads. */
final class HyphenationPatterns {
    private static final int SHORTEST_PART = 3;
    private static final Map<String, Optional<HyphenationPatterns>> READ = new ConcurrentHashMap<>();

    private final HyphenationTree tree;

    private HyphenationPatterns(HyphenationTree tree) {
        this.tree = tree;
    }

    /** @return empty if the language has none */
    static Optional<HyphenationPatterns> of(ULocale locale) {
        boolean british = "en".equals(locale.getLanguage()) && !"US".equals(locale.getCountry());
        return READ.computeIfAbsent(british ? "en_GB" : locale.getLanguage(), HyphenationPatterns::read);
    }

    private static Optional<HyphenationPatterns> read(String name) {
        try (InputStream file = HyphenationTree.class.getResourceAsStream("/hyph/" + name + ".hyp")) {
            return file == null ? Optional.empty() : Optional.of(new HyphenationPatterns(tree(file)));
        } catch (IOException | ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException("Patterns of " + name, e));
        }
    }

    private static HyphenationTree tree(InputStream file) throws IOException, ClassNotFoundException {
        return (HyphenationTree) new ObjectInputStream(new BufferedInputStream(file)).readObject();
    }

    /** @return the word with that mark wherever it may be broken */
    synchronized String hyphenate(String word, String mark) {
        Hyphenation points = tree.hyphenate(word, SHORTEST_PART, SHORTEST_PART);
        StringBuilder marked = new StringBuilder(word);
        if (points != null) {
            for (int i = points.length() - 1; i >= 0; i--) {
                marked.insert(points.getHyphenationPoints()[i], mark);
            }
        }
        return marked.toString();
    }
}
