package org.rundruf.localization;

import java.util.Optional;
import org.rundruf.localization.Localized.Notice;

/** Lines on top of a text: that it is not translated yet, that only a machine has. */
final class Notices {
    private final LocalizationSettings settings;
    private final Languages languages;
    private final Words words;

    Notices(LocalizationSettings settings, Languages languages, Words words) {
        this.settings = settings;
        this.languages = languages;
        this.words = words;
    }

    /** @return the text that says in its own language that nobody has looked at it */
    Localized machine(Localized text) {
        return text.withNotice(new Notice(text.language(), words.text(text.language(), "notice.machine")));
    }

    /** @return the text with a line in the reader's language: not translated yet, help is to be had there */
    Localized untranslated(Localized text, String reader) {
        return text.withNotice(notice(text, languages.find(reader)));
    }

    private Notice notice(Localized text, Language reader) {
        if (!words.has(reader, "notice.untranslated")) {
            Language english = languages.find(Words.LAST_RESORT);
            return english.equals(text.language()) ? null : new Notice(english, line(text, english));
        }
        return new Notice(reader, line(text, reader));
    }

    private String line(Localized text, Language reader) {
        return hotline(text)
                .map(phone -> words.text(reader, "notice.untranslated", phone))
                .orElseGet(() -> words.text(reader, "notice.untranslated.nophone"));
    }

    private Optional<String> hotline(Localized text) {
        return text.facts().stream()
                .filter(fact -> fact.kind() == FactLine.Kind.PHONE)
                .map(fact -> Isolates.strip(fact.value()))
                .findFirst()
                .or(() -> Optional.ofNullable(settings.hotline())
                        .filter(phone -> !phone.isBlank())
                        .map(phone -> PhoneText.of(phone).text()));
    }
}
