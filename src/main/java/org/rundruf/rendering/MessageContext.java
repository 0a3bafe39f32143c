package org.rundruf.rendering;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.Language;

/**
 * What a message says besides the announcement's own words.
 *
 * @param id the announcement's id
 * @param topic what it is about
 * @param urgency how urgent it is
 * @param quarters names of the quarters it addresses
 * @param publisher who speaks, such as {@code Stadt Dortmund}
 * @param links the addresses that messages carry
 * @param replaces what it corrects or takes back, or null
 * @param others the other languages that the announcement goes out in
 * @param facts the announcement's typed facts
 * @param expires when it does not hold any more, or null
 */
public record MessageContext(
        String id,
        Topic topic,
        Urgency urgency,
        List<String> quarters,
        String publisher,
        Links links,
        Replaces replaces,
        List<Language> others,
        Facts facts,
        OffsetDateTime expires) {

    /** A message that names no other languages, and of which nothing is known but its words. */
    public MessageContext(
            String id,
            Topic topic,
            Urgency urgency,
            List<String> quarters,
            String publisher,
            Links links,
            Replaces replaces) {
        this(id, topic, urgency, quarters, publisher, links, replaces, List.of(), Facts.none(), null);
    }

    /** @return the same, with links to the announcement in these languages */
    public MessageContext withOthers(List<Language> languages) {
        return new MessageContext(
                id, topic, urgency, quarters, publisher, links, replaces, List.copyOf(languages), facts, expires);
    }

    /** @return the same about an announcement with these facts */
    public MessageContext withFacts(Facts typed, OffsetDateTime end) {
        return new MessageContext(id, topic, urgency, quarters, publisher, links, replaces, others, typed, end);
    }

    /**
     * @param kind label key, {@code message.correction} or {@code message.allclear}
     * @param argument the earlier message's date or title, for the label
     */
    public record Replaces(String kind, String argument) {}
}
