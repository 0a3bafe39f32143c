package org.rundruf.channel;

import java.time.Instant;

/**
 * What an e-mail carries besides its text.
 *
 * @param from the sender as in {@code Name <address>}
 * @param returnPath where bounces go (VERP), or null for the sender
 * @param to the recipient's address, or null in a preview
 * @param messageId with its angle brackets; the same at every attempt, so that a repeat can be recognised
 * @param date when it is sent
 * @param unsubscribe the recipient's own link (RFC 8058)
 */
public record Envelope(String from, String returnPath, String to, String messageId, Instant date, String unsubscribe) {}
