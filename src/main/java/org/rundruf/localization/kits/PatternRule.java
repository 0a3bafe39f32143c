package org.rundruf.localization.kits;

/** What has to hold for every part of every language. */
@FunctionalInterface
interface PatternRule {

    /** @param known what the kit's patterns may say */
    void check(Pattern pattern, Parameters known, Faults faults);
}
