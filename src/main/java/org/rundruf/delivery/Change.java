package org.rundruf.delivery;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that happened to a delivery.
 *
 * @param delivery its id
 * @param rule what follows for the row as it then stands; empty if nothing does, as it came late or twice
 */
record Change(long delivery, Function<LedgerEntry, Optional<Move>> rule) {}
