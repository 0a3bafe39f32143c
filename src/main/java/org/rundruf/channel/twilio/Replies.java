package org.rundruf.channel.twilio;

import org.rundruf.announcement.Channel;
import org.rundruf.audience.inbox.Outbox.Reply;
import org.rundruf.channel.Fate;
import org.springframework.stereotype.Component;

/** Answers as text messages and on WhatsApp. */
@Component("twilioReplies")
public class Replies {
    private final SingleMessages messages;

    Replies(SingleMessages messages) {
        this.messages = messages;
    }

    /** @return whether Twilio has it */
    public Fate send(Reply reply) {
        return reply.channel() == Channel.SMS
                ? messages.text(reply.address(), reply.text())
                : messages.whatsApp(reply.address(), reply.text());
    }
}
