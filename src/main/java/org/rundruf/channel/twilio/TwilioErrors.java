package org.rundruf.channel.twilio;

import java.time.Duration;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.Conversations;
import org.rundruf.audience.Subscriptions;
import org.rundruf.channel.gate.Cause;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.DeliveryState;
import org.springframework.stereotype.Component;

/** Does what an error asks for besides the delivery itself: stops a contact point, or holds back a channel. */
@Component
class TwilioErrors {
    private final Subscriptions subscriptions;
    private final Conversations conversations;
    private final ChannelGate gate;

    TwilioErrors(Subscriptions subscriptions, Conversations conversations, ChannelGate gate) {
        this.subscriptions = subscriptions;
        this.conversations = conversations;
        this.gate = gate;
    }

    /**
     * @param contact the contact point that it was about
     * @param cause how we heard of it, if a setting is wrong
     * @param retryAfter how long Twilio wants us to wait, or null
     * @return what becomes of the delivery
     */
    DeliveryState react(Channel channel, long contact, TwilioCode code, Cause cause, Duration retryAfter) {
        switch (code.meaning()) {
            case STOPPED -> subscriptions.stop(contact, code.text());
            case WINDOW -> conversations.forget(contact);
            case BUSY -> gate.tooFast(channel, code.text(), retryAfter == null ? code.rest() : retryAfter);
            case CONFIGURATION -> gate.misconfigured(channel, cause, code.text() + "; check " + code.check());
            default -> {
                // it concerns this one delivery
            }
        }
        return switch (code.meaning()) {
            case STOPPED -> DeliveryState.SUPPRESSED;
            case PERMANENT, WINDOW -> DeliveryState.FAILED;
            case RETRY -> DeliveryState.RETRYING;
            case BUSY, CONFIGURATION -> DeliveryState.QUEUED;
        };
    }
}
