package org.rundruf.channel.reply;

import org.rundruf.announcement.Channel;
import org.rundruf.audience.inbox.Letters;
import org.rundruf.audience.inbox.Outbox;
import org.rundruf.audience.inbox.Outbox.Reply;
import org.rundruf.channel.Fate;
import org.rundruf.channel.dispatch.WhatsAppWindow;
import org.rundruf.channel.twilio.Replies;
import org.springframework.stereotype.Component;

/** Sends an answer once and notes what became of it. */
@Component("answering")
public class Answering {
    private final Outbox outbox;
    private final Letters letters;
    private final WhatsAppWindow window;
    private final Replies texts;
    private final MailReplies mails;

    Answering(Outbox outbox, Letters letters, WhatsAppWindow window, Replies texts, MailReplies mails) {
        this.outbox = outbox;
        this.letters = letters;
        this.window = window;
        this.texts = texts;
        this.mails = mails;
    }

    /** Hands it over; whatever fails, it ends as sent, refused or unclear. */
    public void send(Reply reply) {
        Fate fate = fate(reply);
        if (fate.isSent()) {
            outbox.sent(reply);
        } else if (fate.refusal() != null) {
            outbox.refused(reply, fate.refusal());
        } else {
            outbox.unclear(reply);
        }
    }

    private Fate fate(Reply reply) {
        if (reply.channel() == Channel.EMAIL) {
            return mails.send(reply);
        }
        boolean isTooLate = reply.channel() == Channel.WHATSAPP
                && !window.takesText(letters.lastWritten(reply.letter()).orElse(null));
        return isTooLate ? Fate.refused(WhatsAppWindow.CLOSED) : texts.send(reply);
    }
}
