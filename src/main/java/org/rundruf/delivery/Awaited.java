package org.rundruf.delivery;

import org.rundruf.announcement.Channel;

/**
 * Whom a message went to that may still turn out not to be delivered.
 *
 * @param channel how it went out
 * @param contact the key of the contact point
 */
public record Awaited(Channel channel, long contact) {}
