package org.rundruf.localization.review;

import java.util.ArrayList;
import java.util.List;

/** Compares two lists of sentences: what stayed is left out, what changed stands side by side. */
final class SentenceChanges {
    private final String part;
    private final List<String> before;
    private final List<String> after;
    private final int[][] common;
    private final List<Change> changes = new ArrayList<>();

    private SentenceChanges(String part, List<String> before, List<String> after) {
        this.part = part;
        this.before = before;
        this.after = after;
        this.common = commonFrom(before, after);
    }

    static List<Change> between(String part, List<String> before, List<String> after) {
        SentenceChanges comparison = new SentenceChanges(part, before, after);
        comparison.walk();
        return comparison.changes;
    }

    /** @return how many sentences the ends of both lists have in common, in order */
    private static int[][] commonFrom(List<String> before, List<String> after) {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void walk() {
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                note(gone, come);
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
        note(gone, come);
    }

    private void note(List<String> gone, List<String> come) {
        for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
            changes.add(new Change(part, k < gone.size() ? gone.get(k) : null, k < come.size() ? come.get(k) : null));
        }
        gone.clear();
        come.clear();
    }
}
