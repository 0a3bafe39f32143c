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
import org.rundruf.channel.dispatch.WhatsAppWindow;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends WhatsApp messages: their text to people who wrote lately, an approved template to everybody else. */
@Component("whatsAppAdapter")
public class WhatsAppMessages implements Adapter<WhatsAppMessage>, Memory {
    private static final String PREFIX = "whatsapp:";
    private static final JsonMapper JSON = new JsonMapper();
    private final TwilioMessages twilio;
    private final TwilioAccount account;
    private final Messages messages;
    private final SendingDays days;
    private final WhatsAppWindow window;

    WhatsAppMessages(
            TwilioMessages twilio, TwilioAccount account, Messages messages, SendingDays days, WhatsAppWindow window) {
        this.twilio = twilio;
        this.account = account;
        this.messages = messages;
        this.days = days;
        this.window = window;
    }

    @Override
    public Outcome send(Outgoing<WhatsAppMessage> outgoing) {
        return account.whatsappFrom()
                .map(from -> send(outgoing.delivery(), from, outgoing.message()))
                .orElseGet(() -> twilio.withoutSender(outgoing.delivery(), "rundruf.twilio.whatsapp-from"));
    }

    private Outcome send(Delivery delivery, String from, WhatsAppMessage message) {
        if (window.isOpen(delivery.lastInboundAt())) {
            return twilio.send(delivery, text(delivery, from, message.text()));
        }
        if (message.template() != null) {
            return twilio.send(delivery, template(delivery, from, message));
        }
        return window.isEnforced()
                ? Outcome.failed(delivery, WhatsAppWindow.CLOSED + ", and no template")
                : twilio.send(delivery, text(delivery, from, message.text()));
    }

    private MessageCreator template(Delivery delivery, String from, WhatsAppMessage message) {
        return text(delivery, from, null)
                .setContentSid(message.template())
                .setContentVariables(JSON.writeValueAsString(message.variables()));
    }

    private MessageCreator text(Delivery delivery, String from, String text) {
        return twilio.compose(delivery, PREFIX + delivery.address(), PREFIX + from, text);
    }

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    /**
     * It may have gone out as text or as a template. What Twilio made of a template is not known to the letter, but it
     * carries the announcement's link.
     */
    @Override
    public Optional<String> recall(Delivery delivery) {
        WhatsAppMessage message = (WhatsAppMessage) messages.render(delivery).message();
        String text = TwilioMessages.hostless(message.text());
        return twilio.find(
                PREFIX + delivery.address(),
                days.first(delivery),
                body -> body.equals(text) || message.template() != null && body.contains(link(message)));
    }

    private static String link(WhatsAppMessage message) {
        return TwilioMessages.hostless(message.variables().get("3"));
    }
}
