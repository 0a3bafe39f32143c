package org.rundruf.localization.kits;

/** What has to hold for every words file. */
@FunctionalInterface
interface WordsRule {

    void check(WordsFile file, Faults faults);
}
