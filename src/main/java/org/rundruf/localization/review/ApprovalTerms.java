package org.rundruf.localization.review;

import java.util.Set;
import org.rundruf.localization.checks.Finding;

/**
 * Under which conditions somebody approves a text.
 *
 * @param revision of the text that was read, or null for whatever it is now
 * @param despite names of the rules whose errors the approver looked at and found wrong; holds only for those that are
 *     {@linkplain Finding#isArguable() arguable}
 */
public record ApprovalTerms(Integer revision, Set<String> despite) {
    /** The text as it is, if no check finds an error. */
    public static final ApprovalTerms STRICT = new ApprovalTerms(null, Set.of());

    /** Copies the set. */
    public ApprovalTerms {
        despite = Set.copyOf(despite);
    }

    /** @return true if the approver knows better, in a matter in which one can */
    boolean overrule(Finding finding) {
        return finding.isArguable() && despite.contains(finding.rule());
    }

    /** @return true if this is the text that was read */
    boolean isAbout(Translation translation) {
        return revision == null || revision == translation.revision();
    }
}
