package org.rundruf.print.finishing;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.UUID;

/**
 * What a document says about itself. Nothing in it comes from a clock, so that the same announcement gives the same
 * bytes.
 *
 * @param title the headline
 * @param subject what it is about in a sentence
 * @param author who publishes it
 * @param language BCP 47 tag of its text
 * @param date when its content was made
 * @param number what identifies it, such as the flyer's number
 */
public record Imprint(
        String title, String subject, String author, String language, OffsetDateTime date, String number) {
    static final String PROGRAM = "Rundruf";

    UUID documentId() {
        String content = number + "\n" + language + "\n" + title + "\n" + timestamp();
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the date in the form of XMP */
    String timestamp() {
        return seconds().toInstant().toString();
    }

    GregorianCalendar calendar() {
        return GregorianCalendar.from(seconds().toZonedDateTime());
    }

    private OffsetDateTime seconds() {
        return date.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
