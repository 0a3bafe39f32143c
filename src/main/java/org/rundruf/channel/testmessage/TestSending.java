package org.rundruf.channel.testmessage;

import org.rundruf.channel.Fate;
import org.rundruf.channel.TestMessage;
import org.rundruf.channel.mail.SingleMails;
import org.rundruf.channel.twilio.SingleMessages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Notice;
import org.rundruf.rendering.EmailMessage;
import org.rundruf.rendering.Rendering;
import org.springframework.stereotype.Component;

/** Makes the very message that residents would get, says on top that it is a test, and hands it over. */
@Component("testSending")
public class TestSending {
    private final Rendering rendering;
    private final SingleMessages messages;
    private final TestWhatsApp whatsApp;
    private final SingleMails mails;

    TestSending(Rendering rendering, SingleMessages messages, TestWhatsApp whatsApp, SingleMails mails) {
        this.rendering = rendering;
        this.messages = messages;
        this.whatsApp = whatsApp;
        this.mails = mails;
    }

    /** @return whether the provider has it */
    public Fate send(TestMessage message) {
        return switch (message.channel()) {
            case SMS -> messages.text(message.address(), marked(message, text(message)));
            case WHATSAPP -> whatsApp.send(message);
            case EMAIL -> mails.send(mail(message), message.address());
            default -> throw new IllegalArgumentException(message.channel() + " is no personal channel");
        };
    }

    static String marked(TestMessage message, String text) {
        return message.mark().line() + "\n" + text;
    }

    private String text(TestMessage message) {
        return rendering.sms().render(message.text(), message.context());
    }

    private EmailMessage mail(TestMessage message) {
        EmailMessage mail = rendering.email().render(noticed(message), message.context());
        String subject = message.mark().subject() + " " + mail.subject();
        return new EmailMessage(mail.language(), subject, mail.text(), mail.html());
    }

    /** A line that stands on top of the text anyway comes below. */
    private static Localized noticed(TestMessage message) {
        Notice own = message.text().notice();
        String line = message.mark().line();
        return message.text()
                .withNotice(new Notice(message.mark().language(), own == null ? line : line + "\n" + own.text()));
    }
}
