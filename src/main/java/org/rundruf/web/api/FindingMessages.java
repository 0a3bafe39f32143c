package org.rundruf.web.api;

import java.util.Locale;
import org.rundruf.announcement.Problem;
import org.rundruf.localization.checks.Finding;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what checks found in the language of whoever asked. */
@Component
class FindingMessages {
    private final MessageSource messages;

    FindingMessages(MessageSource messages) {
        this.messages = messages;
    }

    FindingLine line(Finding finding, Locale reader) {
        return new FindingLine(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.rule(),
                finding.part(),
                finding.start(),
                finding.end(),
                message(finding, reader),
                finding.repair());
    }

    /** @return what has to be mended before the text can be approved */
    Problem problem(Finding finding, Locale reader) {
        String hint = finding.repair() == null || finding.repair().replacement().isEmpty()
                ? "correct " + finding.part() + " at character " + (finding.start() + 1)
                : "write '" + finding.repair().replacement() + "' there";
        return new Problem(finding.part(), message(finding, reader), hint, 0);
    }

    private String message(Finding finding, Locale reader) {
        Object[] arguments = finding.arguments().toArray();
        return messages.getMessage("check." + finding.rule(), arguments, finding.rule(), reader);
    }
}
