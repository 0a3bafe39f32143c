package org.rundruf.print;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a text somebody gets back in the order in which it is read: the longest sequence of its words that stands,
 * with whatever in between, in what was got. Words are letters, marks and digits without anything between them.
 *
 * @param expected how many words the text has
 * @param missing those that did not come back in their place
 */
record WordsInOrder(int expected, List<String> missing) {

    static WordsInOrder of(String text, String got) {
        List<String> expected = PdfText.words(text);
        return new WordsInOrder(expected.size(), missing(expected, PdfText.words(got)));
    }

    /** @return from 0 to 1 */
    double share() {
        return 1 - missing.size() / (double) expected;
    }

    private static List<String> missing(List<String> expected, List<String> got) {
        int[][] longest = longest(expected, got);
        List<String> missing = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < expected.size(); i++) {
            while (j < got.size() && longest[i][j] == longest[i][j + 1]) {
                j++;
            }
            if (j < got.size() && expected.get(i).equals(got.get(j))) {
                j++;
            } else {
                missing.add(expected.get(i));
            }
        }
        return missing;
    }

    /** @return the length of the longest common sequence of what is left from each pair of places on */
    private static int[][] longest(List<String> expected, List<String> got) {
        int[][] longest = new int[expected.size() + 1][got.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = got.size() - 1; j >= 0; j--) {
                longest[i][j] = expected.get(i).equals(got.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
