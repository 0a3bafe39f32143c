package org.rundruf.rendering;

import java.util.List;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;

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
 */
public record MessageContext(
        String id,
        Topic topic,
        Urgency urgency,
        List<String> quarters,
        String publisher,
        Links links,
        Replaces replaces) {

    /**
     * @param kind label key, {@code message.correction} or {@code message.allclear}
     * @param argument the earlier message's date or title, for the label
     */
    public record Replaces(String kind, String argument) {}
}
