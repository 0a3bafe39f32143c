package org.rundruf.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.rundruf.announcement.Channel;

/**
 * One message to one contact point, claimed by this node and about to be sent.
 *
 * @param id its row in the ledger; providers echo it to us
 * @param attempt counts from 1
 * @param channel how it goes out
 * @param version the key of the announcement's version
 * @param contact the key of the contact point
 * @param address E.164 number or e-mail address
 * @param language tag of the translation it is sent in
 * @param noticeLanguage tag of the language the "not in your language yet" line is in, or null if none is needed
 * @param lastInboundAt when somebody last wrote to us from that address, as far as known when it was claimed, or null
 */
public record Delivery(
        long id,
        int attempt,
        Channel channel,
        long version,
        long contact,
        String address,
        String language,
        String noticeLanguage,
        Instant lastInboundAt)
        implements Serializable {

    /** @return the same in its next attempt */
    Delivery next() {
        return new Delivery(
                id, attempt + 1, channel, version, contact, address, language, noticeLanguage, lastInboundAt);
    }
}
