package org.rundruf.delivery;

/**
 * The hub process that claims deliveries.
 *
 * @param name the same after a restart, different from that of every other process on the same ledger; at most 60
 *     characters
 */
record Node(String name) {
    /** Stands for the owner of what is offered to all nodes. */
    static final String ANYBODY = "*";

    /** @throws IllegalArgumentException if the name means something else */
    Node {
        if (name.equals(ANYBODY)) {
            throw new IllegalArgumentException(
                    "rundruf.node: '*' stands for all nodes; give this one a name of its own");
        }
    }
}
