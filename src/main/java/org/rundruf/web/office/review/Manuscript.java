package org.rundruf.web.office.review;

import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Language;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.checks.Repair;
import org.rundruf.localization.review.Bitext;
import org.rundruf.localization.review.Translation;
import org.rundruf.localization.review.Unit;

/**
 * One language of an announcement as it lies on somebody's desk.
 *
 * @param source the language that it was written in
 * @param stored what the hub has of it
 * @param bitext the source text in sentences
 * @param units what lies there: as it is stored, or as it was typed
 * @param findings what the checks say to that
 */
record Manuscript(
        Announcement version,
        Language source,
        Language language,
        Translation stored,
        Bitext bitext,
        List<Unit> units,
        List<Finding> findings) {

    Text text() {
        return bitext.join(units);
    }

    /** @return what lies there of that part; empty if nothing */
    String text(String part) {
        return Texts.part(text(), part);
    }

    int start(Unit unit) {
        return bitext.start(unit, units);
    }

    /** @return true if the repair changes nothing but that sentence */
    boolean holds(Unit unit, Repair repair) {
        int start = start(unit);
        return unit.part().equals(repair.part())
                && start <= repair.start()
                && repair.end() <= start + unit.text().length();
    }

    /** @return true if nothing of it is cut into sentences */
    public boolean isWhole() {
        return units.stream().allMatch(Unit::isWhole);
    }
}
