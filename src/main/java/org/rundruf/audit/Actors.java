package org.rundruf.audit;

import java.util.Optional;

/** Knows on whose behalf the hub acts right now. */
@FunctionalInterface
public interface Actors {
    /** The name under which the hub itself acts. */
    String HUB = "rundruf";

    /** @return who is signed in, or empty if nobody asked for it */
    Optional<String> current();
}
