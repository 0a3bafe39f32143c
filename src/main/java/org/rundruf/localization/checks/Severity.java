package org.rundruf.localization.checks;

/** How much a finding weighs. */
public enum Severity {
    /** The translation cannot be approved. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** It could be easier to read. */
    HINT
}
