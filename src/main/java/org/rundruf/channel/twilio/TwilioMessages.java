package org.rundruf.channel.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
    /** A message that failed before is not the one that somebody waits for. */
    private static final Set<Message.Status> NOT_OUT =
            EnumSet.of(Message.Status.FAILED, Message.Status.UNDELIVERED, Message.Status.CANCELED);

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
        return reporting(delivery, Message.creator(account.sid(), new PhoneNumber(to), new PhoneNumber(from), body));
    }

    /** @return a text message, from whom the city has chosen, that reports to us under the delivery's id */
    MessageCreator text(Delivery delivery, String body) {
        return reporting(delivery, Texts.creator(account, delivery.address(), body));
    }

    private MessageCreator reporting(Delivery delivery, MessageCreator message) {
        return message.setStatusCallback(URI.create(publicUrl.get() + "/twilio/status/" + delivery.id()));
    }

    /** Sends it once. */
    Outcome send(Delivery delivery, MessageCreator message) {
        try {
            return outcomes.sent(delivery, message.create(client).getSid());
        } catch (Refusal e) {
            return outcomes.refused(delivery, e);
        } catch (TwilioException e) {
            return outcomes.lost(delivery, e);
        }
    }

    /** @return what becomes of a message for which there is no sender. */
    Outcome withoutSender(Delivery delivery, String setting) {
        return outcomes.unsendable(delivery, setting);
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
                .filter(message -> !NOT_OUT.contains(message.getStatus()))
                .filter(message -> message.getBody() != null && body.test(hostless(message.getBody())))
                .map(Message::getSid)
                .findFirst();
    }

    /** @return the text with links that begin with their path: the hub's own address may have changed since */
    static String hostless(String text) {
        return text.replaceAll("https?://[^/\\s]+", "");
    }
}
