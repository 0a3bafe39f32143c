package org.rundruf.channel.dispatch;

import org.rundruf.delivery.Delivery;

/**
 * A delivery with the message it carries.
 *
 * @param <T> what the channel sends
 * @param delivery the row in the ledger
 * @param message the rendered message, shared by everybody who reads that language
 */
public record Outgoing<T>(Delivery delivery, T message) {}
