package org.rundruf.audience;

import org.rundruf.announcement.Channel;

/**
 * What somebody wrote to us.
 *
 * @param reference the provider's id of the message, or null
 * @param channel sms or whatsapp; email for e-mails and complaints; that of the order for the print shop
 * @param address E.164 number, or whatever else the provider says it came from
 * @param contact the key of the contact point, or null if it is nobody we know
 * @param text any length
 * @param language tag of the language that an answer should be written in
 * @param kind what it is
 */
public record InboundMessage(
        String reference, Channel channel, String address, Long contact, String text, String language, Kind kind) {

    /** What it is; stops and starts are dealt with, everything else waits for the office. */
    public enum Kind {
        MESSAGE,
        STOP,
        START,
        /** An e-mail to the address that returned e-mails come back to, written by a person. */
        MAIL,
        /** Somebody told their mail provider that our e-mail was a nuisance. */
        COMPLAINT,
        /** The print shop writes about an order, whose id is the address. */
        SHOP;

        boolean isOpen() {
            return this != STOP && this != START;
        }
    }
}
