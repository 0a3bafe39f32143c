package org.rundruf.localization.kits;

/** What has to hold between the files of a kit. */
@FunctionalInterface
interface KitRule {

    void check(KitSource kit, Faults faults);
}
