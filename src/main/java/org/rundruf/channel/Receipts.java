package org.rundruf.channel;

import java.util.Map;

/** What a provider tells us later. Its callers have checked the signature ({@link WebhookSignature}). */
public interface Receipts {

    /**
     * A status callback: what became of a message. Callbacks may come twice, out of order, and before the answer to our
     * own request.
     *
     * @param delivery the id that we put into the callback's address
     * @param form the form's parameters, such as {@code MessageStatus}
     * @return false if there is no such delivery
     */
    boolean status(long delivery, Map<String, String> form);

    /**
     * A message from a resident. A stop word ends what we send them on that channel, a start word brings it back, everything
     * else waits for the office. The same message handed in twice has one effect.
     *
     * @param form the form's parameters, such as {@code From}, {@code Body} and {@code MessageSid}
     * @return what the provider is to answer, as TwiML
     */
    String inbound(Map<String, String> form);
}
