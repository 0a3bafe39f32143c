package org.rundruf.channel.dispatch;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Delivery;

/**
 * What is between claim and send, as {@code rundruf.dispatch} says. The ledger stays the truth: whatever is lost, delayed
 * or repeated there is neither lost nor repeated to anybody.
 */
public interface Dispatch {

    /** @return at most {@code limit} bodies of messages, one a delivery, the most urgent first; none while there is no room */
    List<?> claim(Channel channel, int limit);

    /**
     * A message has come out at the other end.
     *
     * @param channel its tag
     * @param body of the message, or null
     * @return the delivery that may be sent now by this process; null if there is none (any more)
     */
    Delivery take(String channel, Object body);

    /** A batch could not be handed over, or not all of it. @throws Exception the cause, if that is not expected */
    void failed(Exception cause) throws Exception;

    /** To be called again and again: looks after what is in between. */
    void attend();
}
