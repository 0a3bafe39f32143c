package org.rundruf.channel.confirmation;

import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.LargePrint;
import org.rundruf.channel.TwilioSettings;
import org.rundruf.localization.LocalizationSettings;
import org.springframework.stereotype.Component;

/** The template that WhatsApp approved for asking people who never wrote to us. */
@Component
class QuestionTemplates {
    /** Where kits have their names. */
    private static final String NAME = "confirmation";

    private final Map<String, String> sids;
    private final String defaultLanguage;

    QuestionTemplates(TwilioSettings settings, LocalizationSettings localization) {
        this.sids = settings.whatsappTemplates().getOrDefault(NAME, Map.of());
        this.defaultLanguage = localization.defaultLanguage();
    }

    /** @return the template in that language, else in the city's own, else empty */
    Optional<String> sid(String language) {
        return Optional.ofNullable(sids.get(LargePrint.base(language)))
                .or(() -> Optional.ofNullable(sids.get(defaultLanguage)));
    }

    /** @return true if nobody need go without one */
    boolean isThereForAll() {
        return sids.containsKey(defaultLanguage);
    }
}
