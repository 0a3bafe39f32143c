package org.rundruf.localization.kits;

import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;

/**
 * What a pattern may name.
 *
 * @param fact its name, type and choices; required if it is always given
 * @param line where {@code kit.yaml} declares it; 0 if the hub gives it
 */
record Parameter(FactParameter fact, int line) {

    /** A type that could not be read passes for every type: it is a fault of its own. */
    boolean is(FactType type) {
        return fact.type() == null || fact.type() == type;
    }

    boolean isOptional() {
        return !fact.required();
    }

    boolean isDeclared() {
        return line > 0;
    }
}
