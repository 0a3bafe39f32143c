package org.rundruf.delivery;

/**
 * The hub process that claims deliveries.
 *
 * @param name the same after a restart, different from that of every other process on the same ledger; at most 60
 *     characters
 */
record Node(String name) {}
