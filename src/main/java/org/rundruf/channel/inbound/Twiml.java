package org.rundruf.channel.inbound;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.messaging.Body;
import com.twilio.twiml.messaging.Message;
import java.util.Optional;

/**
 * What Twilio is to do after a message came in.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/twiml">TwiML for messages</a>
 */
final class Twiml {
    private Twiml() {}

    /** @return a document that sends that answer, or nothing */
    static String of(Optional<String> answer) {
        MessagingResponse.Builder response = new MessagingResponse.Builder();
        answer.ifPresent(text -> response.message(
                new Message.Builder().body(new Body.Builder(text).build()).build()));
        return response.build().toXml();
    }
}
