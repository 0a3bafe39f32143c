package org.rundruf.channel;

/** Sends messages to those who write them, over the providers of all other messages. */
public interface TestMessages {

    /**
     * Hands a message to its provider once. It is no delivery: no ledger knows it, it counts nowhere and stops nobody.
     *
     * @return whether the provider has it
     */
    Fate send(TestMessage message);
}
