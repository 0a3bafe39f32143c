package org.rundruf.announcement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a communicator wrote: the content of one version of an announcement.
 *
 * @param id {@code [a-z0-9-]{3,80}}; made from the title if the input had none
 * @param kit the pattern its words come from, or null
 * @param language BCP 47 tag of {@code text}; the city's default if the input had none
 * @param text the author's own words; empty with a kit
 * @param facts the typed part
 * @param quarters ids of the quarters it addresses; not empty
 * @param topic what it is about
 * @param urgency how urgent it is
 * @param channels how it goes out
 * @param languages the languages it is wanted in; empty for the city's configured ones
 * @param translations the author's words in other languages, by BCP 47 tag
 * @param publish when it goes out, or null for at once
 * @param expires after which it is not sent any more, or null
 * @param source the identifier of the CAP alert it came from, or null
 * @param purpose whether it is news, changes earlier news or takes it back
 * @param replaces the id or CAP identifier of that earlier announcement, or null
 */
public record Document(
        String id,
        String kit,
        String language,
        Text text,
        Facts facts,
        List<String> quarters,
        Topic topic,
        Urgency urgency,
        Set<Channel> channels,
        List<String> languages,
        Map<String, Text> translations,
        OffsetDateTime publish,
        OffsetDateTime expires,
        String source,
        Purpose purpose,
        String replaces) {

    /** @return the same under another id */
    public Document withId(String other) {
        return new Document(
                other,
                kit,
                language,
                text,
                facts,
                quarters,
                topic,
                urgency,
                channels,
                languages,
                translations,
                publish,
                expires,
                source,
                purpose,
                replaces);
    }

    /** @param other when it goes out, or null for at once. @return the same at another time */
    public Document withPublish(OffsetDateTime other) {
        return new Document(
                id,
                kit,
                language,
                text,
                facts,
                quarters,
                topic,
                urgency,
                channels,
                languages,
                translations,
                other,
                expires,
                source,
                purpose,
                replaces);
    }

    /** @return the same with another purpose */
    public Document withPurpose(Purpose other) {
        return new Document(
                id,
                kit,
                language,
                text,
                facts,
                quarters,
                topic,
                urgency,
                channels,
                languages,
                translations,
                publish,
                expires,
                source,
                other,
                replaces);
    }
}
