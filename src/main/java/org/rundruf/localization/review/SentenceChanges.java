package org.rundruf.localization.review;

import java.util.ArrayList;
import java.util.List;

/** Compares two lists of sentences: what stayed is left out, what changed stands side by side. */
final class SentenceChanges {

    private SentenceChanges() {}

    static List<Change> between(String part, List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (CommonSequence same : CommonSequence.of(before, after)) {
            note(changes, part, before.subList(i, same.before()), after.subList(j, same.after()));
            i = same.before() + 1;
            j = same.after() + 1;
        }
        note(changes, part, before.subList(i, before.size()), after.subList(j, after.size()));
        return changes;
    }

    private static void note(List<Change> changes, String part, List<String> gone, List<String> come) {
        for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
            changes.add(new Change(part, k < gone.size() ? gone.get(k) : null, k < come.size() ? come.get(k) : null));
        }
    }
}
