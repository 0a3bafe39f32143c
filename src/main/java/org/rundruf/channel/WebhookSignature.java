package org.rundruf.channel;

import java.util.Map;

/** Twilio's signature of a webhook: HMAC-SHA1 over the public address and the form, keyed with the auth token. */
public interface WebhookSignature {

    /**
     * @param url path and query as the provider called them, such as {@code /twilio/status/7}, or the whole public address
     * @param form all form parameters
     * @param signature the header {@code X-Twilio-Signature}, or null
     * @return true if the provider signed exactly this
     */
    boolean isValid(String url, Map<String, String> form, String signature);

    /** @return the signature that belongs to a call, for the sandbox, which is its own provider */
    String sign(String url, Map<String, String> form);
}
