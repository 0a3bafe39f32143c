package org.rundruf.localization.review;

import java.util.ArrayList;
import java.util.List;

/**
 * A place at which two lists say the same, in one of the longest rows of such places.
 *
 * @param before its index in the first list
 * @param after its index in the second
 */
record CommonSequence(int before, int after) {

    /** @return the places in their order */
    static List<CommonSequence> of(List<String> before, List<String> after) {
        int[][] common = commonFrom(before, after);
        List<CommonSequence> places = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                places.add(new CommonSequence(i++, j++));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return places;
    }

    /** @return how much the ends of both lists have in common, in order */
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
}
