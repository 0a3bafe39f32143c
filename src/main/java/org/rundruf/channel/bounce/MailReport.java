package org.rundruf.channel.bounce;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a mail server or a mailbox provider says of one of our e-mails.
 *
 * @param kind what it is about
 * @param delivery which e-mail, or empty if it is none of ours or quotes another one than it was sent back for
 * @param status enhanced status code such as {@code 5.1.1}; empty if none is told
 */
record MailReport(Kind kind, OptionalLong delivery, String status) {

    /** What a report is about. */
    enum Kind {
        /** It will not arrive. */
        FAILED,
        /** The server goes on trying. */
        DELAYED,
        /** It has arrived. */
        DELIVERED,
        /** Its reader called it unwanted. */
        COMPLAINT;

        /** @param action of RFC 3464, 2.3.3 */
        static Optional<Kind> ofAction(String action) {
            return Optional.ofNullable(
                    switch (action) {
                        case "failed" -> FAILED;
                        case "delayed" -> DELAYED;
                        case "delivered", "relayed", "expanded" -> DELIVERED;
                        default -> null;
                    });
        }
    }
}
