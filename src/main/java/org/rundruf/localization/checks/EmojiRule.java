package org.rundruf.localization.checks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An emoji of several characters stays one: without its joiners a family falls apart into people. */
final class EmojiRule implements Rule {
    private static final String JOINER = "\u200D";

    @Override
    public List<Finding> check(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (String emoji : joined(passage.source())) {
            String apart = emoji.replace(JOINER, "");
            int start = passage.text().contains(emoji) ? -1 : passage.text().indexOf(apart);
            if (start >= 0) {
                findings.add(passage.warning("joiner.emoji", start, start + apart.length(), emoji)
                        .mendedBy(emoji));
            }
        }
        return findings;
    }

    private static Set<String> joined(String text) {
        Set<String> joined = new LinkedHashSet<>();
        if (!text.contains(JOINER)) {
            return joined;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            String cluster = text.substring(start, end);
            if (cluster.contains(JOINER) && !Character.isLetter(cluster.codePointAt(0)) && cluster.length() > 3) {
                joined.add(cluster);
            }
        }
        return joined;
    }
}
