package org.rundruf.audience;

import java.util.Optional;
import org.rundruf.announcement.Channel;

/** When people last wrote to us: some providers take free text only for a while after that. */
public interface Conversations {

    /**
     * Somebody wrote to us just now, whatever it was.
     *
     * @param address E.164 number as the provider tells it
     * @return false if there is no such contact point
     */
    boolean heard(Channel channel, String address);

    /** @return who writes from there, or empty if it is nobody we know */
    Optional<Writer> find(Channel channel, String address);

    /** The provider says that the contact point did not write lately, whatever we noted. */
    void forget(long contact);
}
