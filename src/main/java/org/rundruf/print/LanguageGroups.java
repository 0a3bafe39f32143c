package org.rundruf.print;

import java.util.ArrayList;
import java.util.List;

/** Distributes the languages of a poster over as few sheets as can be, as equally as can be. */
final class LanguageGroups {
    /** More than these would be too small to be read in passing. */
    private static final int MOST = 8;

    private LanguageGroups() {}

    /** @return the same in the same order, at most eight together; no group has two more than another */
    static <T> List<List<T>> of(List<T> languages) {
        int sheets = (languages.size() + MOST - 1) / MOST;
        List<List<T>> groups = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            groups.add(languages.subList(start(i, sheets, languages.size()), start(i + 1, sheets, languages.size())));
        }
        return groups;
    }

    /** The first groups are those that have one more. */
    private static int start(int sheet, int sheets, int languages) {
        return sheet * (languages / sheets) + Math.min(sheet, languages % sheets);
    }
}
