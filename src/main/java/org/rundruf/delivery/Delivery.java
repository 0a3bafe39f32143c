package org.rundruf.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
 * @param digest what the message lists, itself among it, if it is a digest of several announcements; else empty
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
        Instant lastInboundAt,
        List<Item> digest)
        implements Serializable {

    /** A message about one announcement. */
    public Delivery(
            long id,
            int attempt,
            Channel channel,
            long version,
            long contact,
            String address,
            String language,
            String noticeLanguage,
            Instant lastInboundAt) {
        this(id, attempt, channel, version, contact, address, language, noticeLanguage, lastInboundAt, List.of());
    }

    /** One announcement of a digest, as of {@link Delivery}. */
    public record Item(long version, String language, String noticeLanguage) implements Serializable {}

    /** @return true if it lists several announcements */
    public boolean isDigest() {
        return !digest.isEmpty();
    }

    /** @return the keys of all versions that it tells of */
    Stream<Long> versions() {
        return isDigest() ? digest.stream().map(Item::version) : Stream.of(version);
    }

    Item item() {
        return new Item(version, language, noticeLanguage);
    }

    Delivery with(List<Item> items) {
        return new Delivery(
                id, attempt, channel, version, contact, address, language, noticeLanguage, lastInboundAt, items);
    }

    /** @return the same in its next attempt */
    Delivery next() {
        return new Delivery(
                id, attempt + 1, channel, version, contact, address, language, noticeLanguage, lastInboundAt, digest);
    }
}
