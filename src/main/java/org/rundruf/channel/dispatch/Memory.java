package org.rundruf.channel.dispatch;

import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Delivery;

/** A provider that can be asked which messages it has taken. */
public interface Memory {

    /** @return the channel whose messages it knows */
    Channel channel();

    /** @return the provider's id of the message, or empty if it never got it */
    Optional<String> recall(Delivery delivery);
}
