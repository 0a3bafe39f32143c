package org.rundruf.channel.twilio;

import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import org.rundruf.channel.TwilioAccount;

/** Text messages before they are sent. */
public final class Texts {
    private Texts() {}

    /**
     * @param to E.164 number
     * @return a text message from the city's number or name, or from what its messaging service chooses
     */
    public static MessageCreator creator(TwilioAccount account, String to, String body) {
        PhoneNumber recipient = new PhoneNumber(to);
        return account.messagingService()
                .map(service -> Message.creator(account.sid(), recipient, service, body))
                .orElseGet(() -> Message.creator(
                        account.sid(),
                        recipient,
                        new PhoneNumber(account.smsFrom().orElseThrow()),
                        body));
    }
}
