package org.rundruf.localization.checks.values;

/** Finds the values of one kind. */
interface ValueFinder {

    void find(Scan scan);
}
