package org.rundruf.sandbox.twilio;

import java.time.Duration;
import org.rundruf.sandbox.Kind;
import org.rundruf.sandbox.Phone;
import org.rundruf.sandbox.TextMessage;
import org.rundruf.sandbox.TextMessages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What becomes of accepted messages. Where the hub enforces WhatsApp's window, the sandbox does as well. */
@Component
@WhenTwilioIsBuiltIn
class Fates {
    private static final Duration WINDOW = Duration.ofHours(24);
    private final TextMessages messages;
    private final boolean isEnforced;

    Fates(TextMessages messages, @Value("${rundruf.whatsapp.window:off}") String window) {
        this.messages = messages;
        this.isEnforced = window.equalsIgnoreCase("enforced");
    }

    Fate of(TextMessage message) {
        return isEnforced && isOutsideWindow(message)
                ? Fate.OUTSIDE_WINDOW
                : Fate.of(message.kind(), message.recipient());
    }

    private boolean isOutsideWindow(TextMessage message) {
        return message.kind() == Kind.WHATSAPP
                && !message.isTemplate()
                && !messages.hasWritten(
                        new Phone(message.kind(), message.recipient()),
                        message.receivedAt().minus(WINDOW));
    }
}
