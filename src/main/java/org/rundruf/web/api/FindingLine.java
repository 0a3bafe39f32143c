package org.rundruf.web.api;

import java.util.Locale;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.checks.FindingMessages;
import org.rundruf.localization.checks.Repair;
import org.rundruf.localization.checks.Severity;

/**
 * What a check found.
 *
 * @param severity error, warning or hint; an error blocks the approval
 * @param rule the check's name
 * @param part title, summary or body
 * @param start where in that part it begins, in UTF-16 code units
 * @param end where it ends
 * @param message what it is, in the language of whoever asked
 * @param repair a change that mends it; absent if there is none
 * @param overrulable whether an approver may overrule an error; absent if it is none
 */
record FindingLine(
        String severity,
        String rule,
        String part,
        int start,
        int end,
        String message,
        Repair repair,
        Boolean overrulable) {

    static FindingLine of(Finding finding, Locale reader) {
        return new FindingLine(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.rule(),
                finding.part(),
                finding.start(),
                finding.end(),
                FindingMessages.of(finding, reader),
                finding.repair(),
                finding.severity() == Severity.ERROR ? finding.isArguable() : null);
    }

    /** @return what has to be mended before the text can be approved */
    static Problem problem(Finding finding, Locale reader) {
        Repair repair = finding.repair();
        Phrase hint = repair == null || repair.replacement().isEmpty()
                ? Phrase.of("finding.hint", finding.part(), finding.start() + 1)
                : Phrase.of("finding.repair.hint", repair.replacement());
        return new Problem(finding.part(), Phrase.literal(FindingMessages.of(finding, reader)), hint, 0);
    }
}
