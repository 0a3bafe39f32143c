package org.rundruf.delivery;

import java.time.Instant;
import org.rundruf.announcement.Document;

/**
 * Whom WhatsApp takes a message to: who wrote lately gets any text, everybody else only an approved template. Whoever
 * sends provides it.
 */
public interface ReplyWindow {

    /** @return the time after which people must have written to get any text, if they were sent it now */
    Instant opensAfter();

    /** @param lastInboundAt when somebody last wrote to us, or null. @return true if they may be sent any text now */
    boolean takesText(Instant lastInboundAt);

    /**
     * @param language tag of the text
     * @return true if the message reaches people who did not write lately, too
     */
    boolean isOpenToAll(Document document, String language);
}
