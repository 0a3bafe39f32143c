package org.rundruf.web.office.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.checks.Repair;

/** Repairs of a manuscript, each under a name that the same finding has again as long as nobody changed its place. */
final class Repairs {

    private Repairs() {}

    /** @return the finding's name in a form */
    static String key(Finding finding, List<Finding> all) {
        List<Finding> alike = new ArrayList<>(all);
        alike.removeIf(other -> !signature(other).equals(signature(finding)));
        return Integer.toHexString(Objects.hash(signature(finding), alike.indexOf(finding)));
    }

    private static List<Object> signature(Finding finding) {
        return List.of(finding.rule(), finding.part(), finding.arguments());
    }

    /** @return true if the finding says what is to be put in, and where is certain */
    static boolean isOffered(Finding finding, Manuscript manuscript) {
        return finding.repair() != null && isPlaced(finding, manuscript.text(finding.part()));
    }

    /** Checks read a text without its isolates, which are in nobody's way but shift what stands behind them. */
    static boolean isPlaced(Finding finding, String text) {
        boolean isSeen =
                finding.rule().startsWith("isolate.") || Isolates.strip(text).equals(text);
        return isSeen && finding.end() <= text.length();
    }

    /** @return the repair of that name; empty if there is none any more */
    static Optional<Repair> find(Manuscript manuscript, String key) {
        return manuscript.findings().stream()
                .filter(finding -> key(finding, manuscript.findings()).equals(key))
                .filter(finding -> isOffered(finding, manuscript))
                .findFirst()
                .map(Finding::repair);
    }
}
