package org.rundruf.sandbox;

import java.time.OffsetDateTime;

/**
 * An e-mail as it came over the wire, for one recipient.
 *
 * @param id its row; 0 before it is stored
 * @param sender the envelope's sender
 * @param recipient the envelope's recipient
 * @param raw RFC 5322, as received
 * @param receivedAt when it came in
 */
public record Mail(long id, String sender, String recipient, byte[] raw, OffsetDateTime receivedAt) {}
