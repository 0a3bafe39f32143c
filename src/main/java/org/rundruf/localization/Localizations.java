package org.rundruf.localization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.LargePrint;

/**
 * An announcement in all the languages that it exists in.
 *
 * @param available by tag, in the wanted order
 * @param missing why it does not exist in the other wanted languages, by tag
 */
public record Localizations(Map<String, Localized> available, Map<String, String> missing) {

    /** @return the text of that tag; every text is there in large print, too */
    public Optional<Localized> in(String tag) {
        Localized text = available.get(tag);
        return text == null && LargePrint.isIn(tag)
                ? Optional.ofNullable(available.get(LargePrint.base(tag))).map(Localized::inLargePrint)
                : Optional.ofNullable(text);
    }

    /** @return the other languages it is there in; large print is no other language than the usual one */
    public List<Language> others(Language language) {
        String base = LargePrint.base(language.tag());
        return available.values().stream()
                .map(Localized::language)
                .filter(other -> !LargePrint.base(other.tag()).equals(base))
                .toList();
    }
}
