package org.rundruf.channel.testmessage;

import java.util.HashMap;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.LastWords;
import org.rundruf.channel.Fate;
import org.rundruf.channel.TestMessage;
import org.rundruf.channel.dispatch.WhatsAppMessage;
import org.rundruf.channel.dispatch.WhatsAppRenderer;
import org.rundruf.channel.dispatch.WhatsAppWindow;
import org.rundruf.channel.twilio.SingleMessages;
import org.springframework.stereotype.Component;

/** A test on WhatsApp keeps to the rules of all messages there: text to who wrote lately, else a template, else nothing. */
@Component
class TestWhatsApp {
    private static final String TITLE = "1";

    private final WhatsAppRenderer renderer;
    private final WhatsAppWindow window;
    private final LastWords words;
    private final SingleMessages messages;

    TestWhatsApp(WhatsAppRenderer renderer, WhatsAppWindow window, LastWords words, SingleMessages messages) {
        this.renderer = renderer;
        this.window = window;
        this.words = words;
        this.messages = messages;
    }

    Fate send(TestMessage test) {
        WhatsAppMessage message =
                renderer.render(test.text(), test.context(), test.announcement().document());
        boolean isOpen =
                window.isOpen(words.from(Channel.WHATSAPP, test.address()).orElse(null));
        if (!isOpen && message.template() != null) {
            return messages.template(test.address(), message.template(), marked(test, message.variables()));
        }
        return isOpen || !window.isEnforced()
                ? messages.whatsApp(test.address(), TestSending.marked(test, message.text()))
                : Fate.refused(WhatsAppWindow.CLOSED + ", and no template");
    }

    private static Map<String, String> marked(TestMessage test, Map<String, String> variables) {
        Map<String, String> marked = new HashMap<>(variables);
        marked.computeIfPresent(TITLE, (number, title) -> test.mark().subject() + " " + title);
        return marked;
    }
}
