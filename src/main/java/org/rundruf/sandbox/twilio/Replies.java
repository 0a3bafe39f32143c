package org.rundruf.sandbox.twilio;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rundruf.rendering.PublicUrl;
import org.rundruf.sandbox.Kind;
import org.rundruf.sandbox.MessageStore;
import org.rundruf.sandbox.Phone;
import org.rundruf.sandbox.Sids;
import org.rundruf.sandbox.TextMessage;
import org.springframework.stereotype.Component;

/** What people write back. */
@Component
@WhenTwilioIsBuiltIn
public class Replies {
    private final MessageStore store;
    private final HubCaller hub;
    private final Account account;
    private final Clock clock;
    private final PublicUrl publicUrl;

    Replies(MessageStore store, HubCaller hub, Account account, Clock clock, PublicUrl publicUrl) {
        this.store = store;
        this.hub = hub;
        this.account = account;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * A phone sends a message to the city; what the hub answers (TwiML) lies on the phone then.
     *
     * @return false if the hub did not take it
     */
    public boolean send(Phone phone, String city, String text) {
        TextMessage reply = message(phone.kind(), phone.number(), city, text, TextMessage.RECEIVED);
        store.add(reply);
        var answer = hub.post(publicUrl.get() + "/twilio/inbound", Callback.inbound(reply, account.sid()));
        answer.ifPresent(twiml -> answers(twiml, phone, city));
        return answer.isPresent();
    }

    private void answers(String twiml, Phone phone, String city) {
        for (Element message : Jsoup.parse(twiml, Parser.xmlParser()).select("Message"))
            store.add(message(
                    phone.kind(), city, phone.number(), message.wholeText().strip(), "delivered"));
    }

    private TextMessage message(Kind kind, String from, String to, String text, String status) {
        return new TextMessage(
                0, kind, Sids.random("SM"), from, to, text, status, null, null, OffsetDateTime.now(clock));
    }
}
