package org.rundruf.audience;

import java.util.Optional;
import org.rundruf.announcement.Channel;

/** What contact points want, and that they want nothing more. */
public interface Subscriptions {

    /**
     * Stops every message to a contact point and records that consent was withdrawn. Stopping twice changes nothing.
     *
     * @param reason by which way, such as {@code link} or {@code STOP}; at most 60 characters are kept
     * @return false if there is no such contact point
     */
    boolean stop(long contact, String reason);

    /**
     * The same for somebody who wrote to us.
     *
     * @param address E.164 number or e-mail address as the provider tells it
     */
    boolean stopByAddress(Channel channel, String address, String reason);

    /**
     * Its owner wants messages again, and says so; that is consent, and recorded. Nothing changes for one that was not
     * stopped.
     *
     * @param reason by which way, such as {@code START}; at most 60 characters are kept
     * @return true if it was stopped
     */
    boolean resume(long contact, String reason);

    /** @return true if the contact point wants nothing more */
    boolean isStopped(long contact);

    /** @return the address so that its owner knows it and nobody else learns it, or empty if there is none */
    Optional<String> maskedAddress(long contact);
}
