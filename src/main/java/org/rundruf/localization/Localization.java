package org.rundruf.localization;

/**
 * The parts of this room, put together once; what the hub gets as beans and a command without a hub gets from here.
 *
 * @param templates the files
 * @param languages the languages
 * @param words the labels
 * @param kits the kits
 * @param formats how facts are written
 * @param localizer brings announcements into languages
 */
public record Localization(
        Templates templates, Languages languages, Words words, Kits kits, FactFormats formats, Localizer localizer) {

    /** @return everything read from the templates */
    public static Localization of(Templates templates, LocalizationSettings settings) {
        WordFiles files = new WordFiles(templates);
        Languages languages = new Languages(files, settings.digits());
        Words words = new Words(files);
        Kits kits = new Kits(templates, languages, settings.wanted(languages));
        FactFormats formats = new FactFormats(words, settings.timeZone());
        Localizer localizer = new Localizer(settings, languages, words, kits, formats);
        return new Localization(templates, languages, words, kits, formats, localizer);
    }

    /** @return everything with the files at hand and nothing configured */
    public static Localization standard() {
        return of(Templates.standard(), LocalizationSettings.standard());
    }
}
