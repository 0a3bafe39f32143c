package org.rundruf.channel.dispatch;

import org.rundruf.delivery.Outcome;

/**
 * Hands messages of one channel to a provider.
 *
 * @param <T> what the channel sends
 */
public interface Adapter<T> {

    /** @return what became of the attempt; whatever goes wrong is an outcome, too */
    Outcome send(Outgoing<T> outgoing);
}
