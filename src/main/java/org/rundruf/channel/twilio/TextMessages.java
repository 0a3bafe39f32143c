package org.rundruf.channel.twilio;

import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.dispatch.Adapter;
import org.rundruf.channel.dispatch.Memory;
import org.rundruf.channel.dispatch.Messages;
import org.rundruf.channel.dispatch.Outgoing;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.springframework.stereotype.Component;

/** Sends text messages. */
@Component("smsAdapter")
public class TextMessages implements Adapter<String>, Memory {
    private final TwilioMessages twilio;
    private final Messages messages;
    private final SendingDays days;

    TextMessages(TwilioMessages twilio, Messages messages, SendingDays days) {
        this.twilio = twilio;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public Outcome send(Outgoing<String> outgoing) {
        Delivery delivery = outgoing.delivery();
        return twilio.send(delivery, twilio.text(delivery, outgoing.message()));
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Optional<String> recall(Delivery delivery) {
        String text = TwilioMessages.hostless((String) messages.render(delivery).message());
        return twilio.find(delivery.address(), days.first(delivery), text::equals);
    }
}
