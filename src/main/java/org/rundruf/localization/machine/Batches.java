package org.rundruf.localization.machine;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too much for one request. */
final class Batches {
    /** DeepL takes fifty texts and 128 KiB at once; three bytes a character, percent-encoded. */
    private static final int TEXTS = 50;

    private static final int CHARACTERS = 12_000;

    private Batches() {}

    /** @return the segments in order, in as few lists as it takes; one that is too long alone stands alone */
    static List<List<String>> of(List<String> segments) {
        List<List<String>> batches = new ArrayList<>();
        int characters = 0;
        for (String segment : segments) {
            characters += segment.length();
            if (batches.isEmpty() || characters > CHARACTERS || last(batches).size() == TEXTS) {
                batches.add(new ArrayList<>());
                characters = segment.length();
            }
            last(batches).add(segment);
        }
        return batches;
    }

    private static List<String> last(List<List<String>> batches) {
        return batches.get(batches.size() - 1);
    }
}
