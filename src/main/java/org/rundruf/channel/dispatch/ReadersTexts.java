package org.rundruf.channel.dispatch;

import java.util.Map;
import org.rundruf.channel.dispatch.LocalizedVersions.Version;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.springframework.stereotype.Component;

/** The words of a version as a reader gets them. */
@Component
class ReadersTexts {
    private final Localizer localizer;

    ReadersTexts(Localizer localizer) {
        this.localizer = localizer;
    }

    /**
     * @param language tag of the translation that was planned
     * @param noticeLanguage tag of the language of the line that says why it is not in the reader's, or null
     * @throws IllegalStateException if the version has no words for them
     */
    Localized of(Version version, String language, String noticeLanguage) {
        return version.in(language)
                .map(words -> noticeLanguage == null ? words : localizer.withNotice(words, noticeLanguage))
                .orElseGet(() -> instead(version, language, noticeLanguage));
    }

    /** The text was taken back after it was planned: its readers get what people get whose language is missing. */
    private Localized instead(Version version, String language, String noticeLanguage) {
        Map<String, Localized> available = version.localizations().available();
        String reader = noticeLanguage == null ? language : noticeLanguage;
        return localizer
                .defaultLanguage(version.announcement().document(), available.keySet())
                .map(available::get)
                .map(text -> localizer.withNotice(text, reader))
                .orElseThrow(
                        () -> new IllegalStateException(version.announcement().id() + " has no words in " + language));
    }
}
