package org.rundruf.rendering;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.rendering.MessageContext.Replaces;

/** Gathers what a message says besides the announcement's own words. */
public final class MessageContexts {
    private static final int MOST_NAMES = 3;
    private final QuarterDirectory quarters;
    private final Supplier<Links> links;
    private final Publisher publisher;

    /**
     * @param quarters names of the quarters
     * @param links the addresses that messages carry, asked for anew each time
     * @param publisher who speaks; null or blank for the city that the first quarter lies in
     */
    public MessageContexts(QuarterDirectory quarters, Supplier<Links> links, String publisher) {
        this.quarters = quarters;
        this.links = links;
        this.publisher = new Publisher(quarters, publisher);
    }

    /**
     * @param earlier when the message that it replaces was sent, in words; null if it replaces none
     * @return what a message about the document says besides its words
     */
    public MessageContext of(Document document, String earlier) {
        return new MessageContext(
                document.id(),
                document.topic(),
                document.urgency(),
                names(document.quarters()),
                publisher(document.quarters()),
                links.get(),
                replaces(document, earlier),
                List.of(),
                document.facts(),
                document.expires());
    }

    /** A warning for a whole region names hundreds of places; a message has room for a few. */
    private List<String> names(List<String> ids) {
        Stream<String> first = ids.stream().limit(MOST_NAMES).map(this::name);
        int more = ids.size() - MOST_NAMES;
        return more > 0 ? Stream.concat(first, Stream.of("+" + more)).toList() : first.toList();
    }

    private static Replaces replaces(Document document, String earlier) {
        if (earlier == null) {
            return null;
        }
        boolean isOver = document.purpose() == Purpose.CANCEL;
        return new Replaces(isOver ? "message.allclear" : "message.correction", earlier);
    }

    /** @return who speaks to people in these quarters */
    public String publisher(List<String> ids) {
        return publisher.name(ids);
    }

    private String name(String id) {
        return Optional.of(id).flatMap(quarters::find).map(Quarter::name).orElse(id);
    }
}
