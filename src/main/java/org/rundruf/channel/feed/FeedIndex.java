package org.rundruf.channel.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an index in any kind of Atom or RSS; document types, and with them entities, are refused. */
final class FeedIndex {
    private static final String CAP = "application/cap+xml";

    private FeedIndex() {}

    /**
     * @param key changes when the item does
     * @param url of its CAP file
     */
    record Item(String key, URI url) {}

    /**
     * @param base against which relative addresses are meant
     * @return its items, the oldest first, as they were published
     * @throws IOException if it is no index
     */
    static List<Item> read(byte[] content, URI base) throws IOException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try {
            return input.build(new XmlReader(new ByteArrayInputStream(content))).getEntries().stream()
                    .sorted(Comparator.comparing(FeedIndex::time, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .flatMap(entry -> item(entry, base).stream())
                    .toList();
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("is no Atom, RSS or CAP: " + e.getMessage(), e);
        }
    }

    private static Optional<Item> item(SyndEntry entry, URI base) {
        return link(entry)
                .flatMap(FeedIndex::address)
                .map(base::resolve)
                .map(url -> new Item(entry.getUri() + " " + time(entry) + " " + url, url));
    }

    /** @return empty for what is no address: the other items are read all the same */
    private static Optional<URI> address(String link) {
        try {
            return Optional.of(new URI(link.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A link that says it is CAP before one that does not say what it is. */
    private static Optional<String> link(SyndEntry entry) {
        return Stream.concat(
                        entry.getLinks().stream()
                                .filter(link -> CAP.equals(link.getType()))
                                .map(SyndLink::getHref),
                        Stream.of(entry.getLink()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Date time(SyndEntry entry) {
        return entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
    }
}
