package org.rundruf.channel.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.rundruf.rendering.PublicUrl;
import org.springframework.stereotype.Component;

/** Twilio's Messages resource: one message in, one outcome out; and the list in which doubts are settled. */
@Component
class TwilioMessages {
    private final TwilioRestClient client;
    private final TwilioAccount account;
    private final TwilioOutcomes outcomes;
    private final PublicUrl publicUrl;

    TwilioMessages(TwilioRestClient client, TwilioAccount account, TwilioOutcomes outcomes, PublicUrl publicUrl) {
        this.client = client;
        this.account = account;
        this.outcomes = outcomes;
        this.publicUrl = publicUrl;
    }

    /** @return a message that reports to us under the delivery's id */
    MessageCreator compose(Delivery delivery, String to, String from, String body) {
        return Message.creator(account.sid(), new PhoneNumber(to), new PhoneNumber(from), body)
                .setStatusCallback(URI.create(publicUrl.get() + "/twilio/status/" + delivery.id()));
    }

    /** Sends it once. */
    Outcome send(Delivery delivery, MessageCreator message) {
        try {
            return Outcome.sent(delivery, message.create(client).getSid());
        } catch (Refusal e) {
            return outcomes.of(delivery, e);
        } catch (TwilioException e) {
            return outcomes.of(delivery, e);
        }
    }

    /**
     * @param to the number, with {@code whatsapp:} in front there
     * @param since the earliest day it may have been sent on
     * @param body tells the message, without hosts in its links, from others
     * @return the sid of the message that Twilio has taken, or empty if there is none
     */
    Optional<String> find(String to, OffsetDateTime since, Predicate<String> body) {
        Iterable<Message> messages = Message.reader(account.sid())
                .setTo(new PhoneNumber(to))
                .setDateSentAfter(since.atZoneSameInstant(ZoneOffset.UTC))
                .read(client);
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.getBody() != null && body.test(hostless(message.getBody())))
                .map(Message::getSid)
                .findFirst();
    }

    /** @return the text with links that begin with their path: the hub's own address may have changed since */
    static String hostless(String text) {
        return text.replaceAll("https?://[^/\\s]+", "");
    }
}
