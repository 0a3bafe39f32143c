package org.rundruf.channel.confirmation;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.SignUpChannels;
import org.rundruf.channel.TwilioAccount;
import org.rundruf.channel.dispatch.WhatsAppWindow;
import org.springframework.stereotype.Component;

/** All personal channels; WhatsApp only where people who never wrote to us may be sent our question. */
@Component
class AskableChannels implements SignUpChannels {
    private final QuestionTemplates templates;
    private final WhatsAppWindow window;
    private final TwilioAccount account;

    AskableChannels(QuestionTemplates templates, WhatsAppWindow window, TwilioAccount account) {
        this.templates = templates;
        this.window = window;
        this.account = account;
    }

    @Override
    public List<Channel> offered() {
        return Channel.PERSONAL.stream()
                .filter(channel -> channel != Channel.WHATSAPP || isOnWhatsApp())
                .toList();
    }

    private boolean isOnWhatsApp() {
        return account.whatsappFrom().isPresent() && (!window.isEnforced() || templates.isThereForAll());
    }
}
