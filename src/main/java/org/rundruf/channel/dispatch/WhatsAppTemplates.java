package org.rundruf.channel.dispatch;

import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.LargePrint;
import org.rundruf.channel.TwilioSettings;
import org.springframework.stereotype.Component;

/** The templates that WhatsApp approved for the city, by kit and language. */
@Component
class WhatsAppTemplates {
    private final Map<String, Map<String, String>> sids;

    WhatsAppTemplates(TwilioSettings settings) {
        this.sids = settings.whatsappTemplates();
    }

    /** @return the sid of the template, or empty if there is none */
    Optional<String> sid(Document document, String language) {
        return Optional.ofNullable(document.kit())
                .map(sids::get)
                .map(languages -> languages.get(LargePrint.base(language)));
    }
}
