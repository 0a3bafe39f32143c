package org.rundruf.channel.twilio;

import com.twilio.rest.api.v2010.account.MessageCreator;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.channel.dispatch.Adapter;
import org.rundruf.channel.dispatch.Memory;
import org.rundruf.channel.dispatch.Messages;
import org.rundruf.channel.dispatch.Outgoing;
import org.rundruf.channel.dispatch.WhatsAppMessage;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends WhatsApp messages, by an approved template where there is one. */
@Component("whatsAppAdapter")
public class WhatsAppMessages implements Adapter<WhatsAppMessage>, Memory {
    private static final String PREFIX = "whatsapp:";
    private static final JsonMapper JSON = new JsonMapper();
    private final TwilioMessages twilio;
    private final TwilioAccount account;
    private final Messages messages;
    private final SendingDays days;

    WhatsAppMessages(TwilioMessages twilio, TwilioAccount account, Messages messages, SendingDays days) {
        this.twilio = twilio;
        this.account = account;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public Outcome send(Outgoing<WhatsAppMessage> outgoing) {
        Delivery delivery = outgoing.delivery();
        WhatsAppMessage message = outgoing.message();
        boolean isPlain = message.template() == null;
        MessageCreator creator = twilio.compose(
                delivery,
                PREFIX + delivery.address(),
                PREFIX + account.whatsappFrom(),
                isPlain ? message.text() : null);
        if (!isPlain) {
            creator.setContentSid(message.template()).setContentVariables(JSON.writeValueAsString(message.variables()));
        }
        return twilio.send(delivery, creator);
    }

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    /** What Twilio made of a template is not known to the letter, but it carries the announcement's link. */
    @Override
    public Optional<String> recall(Delivery delivery) {
        WhatsAppMessage message = (WhatsAppMessage) messages.render(delivery).message();
        return twilio.find(
                PREFIX + delivery.address(),
                days.first(delivery),
                message.template() == null
                        ? TwilioMessages.hostless(message.text())::equals
                        : body -> body.contains(
                                TwilioMessages.hostless(message.variables().get("3"))));
    }
}
