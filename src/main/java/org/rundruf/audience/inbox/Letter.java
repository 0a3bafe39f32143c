package org.rundruf.audience.inbox;

import java.time.OffsetDateTime;
import org.rundruf.announcement.Channel;

/**
 * What somebody wrote, and what became of it.
 *
 * @param channel on which it came and an answer goes
 * @param writer who wrote, so that they know themselves and nobody else does; for the print shop, the order's id
 * @param text what they wrote; may be empty
 * @param language tag of the language that an answer should be written in
 * @param kind message, stop, start, mail, complaint or shop
 * @param answer what was or is to be answered, or null
 * @param answeredBy who answered or closed it, or null
 * @param answeredAt when it was last moved on, or null
 * @param problem why the answer did not go out, or null
 */
public record Letter(
        long id,
        Channel channel,
        String writer,
        String text,
        String language,
        OffsetDateTime receivedAt,
        String kind,
        InboxState state,
        String answer,
        String answeredBy,
        OffsetDateTime answeredAt,
        String problem) {
    /** What is said of an answer of which nobody knows whether it arrived. */
    public static final String UNCLEAR = "unclear";

    private static final int WORD = 20;

    /** @return whether it may still be answered or closed */
    public boolean isOpen() {
        return state == InboxState.OPEN;
    }

    /** @return whether it may have arrived although nobody said so */
    public boolean isUnclear() {
        return UNCLEAR.equals(problem);
    }

    /** @return whether it is a single word that the hub does not know: perhaps one to stop the messages */
    public boolean isWord() {
        return kind.equals("message") && text.length() <= WORD && text.strip().matches("\\S+");
    }

    /** @return whether there is a way back to who wrote it */
    public boolean isAnswerable() {
        return !kind.equals("complaint");
    }
}
