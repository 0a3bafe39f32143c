package org.rundruf.channel.confirmation;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.SignUpChannels;
import org.rundruf.channel.dispatch.WhatsAppWindow;
import org.springframework.stereotype.Component;

/** All personal channels; WhatsApp only where people who never wrote to us may be sent our question. */
@Component
class AskableChannels implements SignUpChannels {
    private final QuestionTemplates templates;
    private final WhatsAppWindow window;

    AskableChannels(QuestionTemplates templates, WhatsAppWindow window) {
        this.templates = templates;
        this.window = window;
    }

    @Override
    public List<Channel> offered() {
        return Channel.PERSONAL.stream()
                .filter(channel -> channel != Channel.WHATSAPP || !window.isEnforced() || templates.isThereForAll())
                .toList();
    }
}
