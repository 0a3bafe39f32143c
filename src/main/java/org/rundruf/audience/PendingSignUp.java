package org.rundruf.audience;

/**
 * A subscription that waits for the owner of the address.
 *
 * @param address partly hidden
 * @param quarter the quarter's id
 * @param topic the topic's code; 0 for all
 * @param language the tag of the language that messages are wanted in
 */
public record PendingSignUp(String address, String quarter, int topic, String language) {}
