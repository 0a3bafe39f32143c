package org.rundruf.channel;

import java.net.URI;

/** Where text messages are handed over when {@code rundruf.twilio.*} names no account; the sandbox provides it. */
public interface TwilioEndpoint {

    /** @return what Twilio's paths are put behind; known once the server listens */
    URI baseUrl();

    /** @return {@code AC} and 32 hexadecimal digits */
    String accountSid();

    /** @return signs in and signs callbacks */
    String authToken();

    /** @return the city's number, E.164, for {@code rundruf.twilio.sms-from} and {@code .whatsapp-from} if they are absent */
    String sender();
}
