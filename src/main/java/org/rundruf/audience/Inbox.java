package org.rundruf.audience;

import org.rundruf.announcement.Channel;

/** What people wrote to us. The office reads it; nothing of it is lost. */
public interface Inbox {

    /**
     * Keeps a message: open if the office has to see to it, else closed. Of a long text 4,000 characters are kept.
     *
     * @return false if the same message, by its reference, was kept before; nothing else may come of it then
     */
    boolean keep(InboundMessage message);

    /** @return true if that number may be sent the pointer now; for a day from then on, it may not */
    boolean mayPoint(Channel channel, String address);
}
