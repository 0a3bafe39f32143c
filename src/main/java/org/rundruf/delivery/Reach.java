package org.rundruf.delivery;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whom a version would reach if it were sent now, and at what price, in the shape of the API.
 *
 * @param recipients personal messages
 * @param unreachable how many of them will fail: on WhatsApp, to people who did not write lately, without a template
 * @param currency ISO 4217
 * @param total price of all text messages
 * @param messages by channel and language; people whose language is missing are a line of their own
 */
public record Reach(int recipients, int unreachable, String currency, BigDecimal total, List<Line> messages) {

    /**
     * Everybody who gets the same message to the letter.
     *
     * @param channel sms, whatsapp or email
     * @param language tag of the text
     * @param notice tag of the language that the text does not exist in yet and that the line on top is in, or null
     * @param recipients how many
     * @param unreachable how many of them will not be sent it
     * @param segments of each text message; null on other channels
     * @param each price of a message; null on other channels
     * @param total price of all; null on other channels
     */
    public record Line(
            String channel,
            String language,
            String notice,
            int recipients,
            int unreachable,
            Integer segments,
            BigDecimal each,
            BigDecimal total) {}
}
