package org.rundruf.channel.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.inbox.Outbox.Reply;
import org.rundruf.channel.Fate;
import org.rundruf.channel.TwilioAccount;
import org.springframework.stereotype.Component;

/** Answers as text messages and on WhatsApp, each handed in once. */
@Component("twilioReplies")
public class Replies {
    private final TwilioRestClient client;
    private final TwilioAccount account;

    Replies(TwilioRestClient client, TwilioAccount account) {
        this.client = client;
        this.account = account;
    }

    /** @return whether Twilio has it; a server's fault and a lost answer leave that open */
    public Fate send(Reply reply) {
        try {
            message(reply).create(client);
            return Fate.SENT;
        } catch (Refusal refusal) {
            return TwilioOutcomes.isOpen(refusal) ? Fate.UNCLEAR : Fate.refused(refusal.getMessage());
        } catch (TwilioException lost) {
            return TwilioOutcomes.isUnconnected(lost) ? Fate.refused(TwilioOutcomes.NO_CONNECTION) : Fate.UNCLEAR;
        }
    }

    private MessageCreator message(Reply reply) {
        if (reply.channel() == Channel.SMS) {
            return Texts.creator(account, reply.address(), reply.text());
        }
        return Message.creator(
                account.sid(),
                new PhoneNumber("whatsapp:" + reply.address()),
                new PhoneNumber("whatsapp:" + account.whatsappFrom().orElseThrow()),
                reply.text());
    }
}
