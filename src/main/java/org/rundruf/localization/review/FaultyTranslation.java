package org.rundruf.localization.review;

import java.util.List;
import org.rundruf.localization.checks.Finding;

/** A translation cannot be approved as it is. */
public class FaultyTranslation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String language;
    private final transient List<Finding> findings;

    /** @param findings the errors that block the approval; not empty */
    public FaultyTranslation(String language, List<Finding> findings) {
        super("The text in '" + language + "' does not pass the checks");
        this.language = language;
        this.findings = List.copyOf(findings);
    }

    /** @return the language's tag */
    public String language() {
        return language;
    }

    /** @return the errors that block the approval */
    public List<Finding> findings() {
        return findings;
    }
}
