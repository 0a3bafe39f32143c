package org.rundruf.announcement.reading;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.LargePrint;
import org.rundruf.announcement.Phrase;

/** BCP 47 tags of languages that people read; where they live does not matter, so regions are dropped. */
public final class LanguageTags {
    private static final Phrase EXAMPLES = Phrase.of("language.hint");

    /** Undetermined, multiple, uncoded and no language. */
    private static final Set<String> NO_LANGUAGES = Set.of("", "und", "mul", "mis", "zxx");

    private LanguageTags() {}

    /** @return the tag in its usual spelling without a region, or empty if it is ill-formed or no known language */
    public static Optional<String> normalise(String written) {
        try {
            ULocale locale =
                    new ULocale.Builder().setLanguageTag(written.strip()).build();
            return Optional.of(withoutRegion(locale)).filter(tag -> isKnown(locale.getLanguage()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** @return what somebody probably meant who wrote no tag */
    public static Phrase advice(String written) {
        return byCountry(written)
                .or(() -> normalise(written.strip().replace('_', '-')))
                .or(() -> Nearest.to(written, Names.TAGS.keySet()).map(Names.TAGS::get))
                .map(tag -> Phrase.of("mean.hint", tag))
                .orElse(EXAMPLES);
    }

    /** @return the same in English */
    public static String hint(String written) {
        return advice(written).toString();
    }

    private static String withoutRegion(ULocale locale) {
        ULocale.Builder bare =
                new ULocale.Builder().setLocale(locale).setRegion("").clearExtensions();
        String tag = bare.setScript(script(locale)).build().toLanguageTag();
        return LargePrint.isIn(locale.toLanguageTag()) ? LargePrint.of(tag) : tag;
    }

    /** @return the script if it is written, or if the region implies another one than the language alone does */
    private static String script(ULocale locale) {
        String implied = ULocale.addLikelySubtags(locale).getScript();
        String usual =
                ULocale.addLikelySubtags(new ULocale(locale.getLanguage())).getScript();
        return locale.getScript().isEmpty() && implied.equals(usual) ? "" : implied;
    }

    private static boolean isKnown(String language) {
        return !NO_LANGUAGES.contains(language)
                && !ULocale.getDisplayLanguage(language, ULocale.ENGLISH).equals(language);
    }

    /** People write {@code ua} for Ukrainian and {@code cn} for Chinese. */
    private static Optional<String> byCountry(String written) {
        String country = written.strip().toUpperCase(Locale.ROOT);
        if (!country.matches("[A-Z]{2}")
                || ULocale.getDisplayCountry("und_" + country, "en").equals(country)) {
            return Optional.empty();
        }
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + country));
        return Optional.of(likely.getLanguage());
    }

    /** The names of languages in German, in English and in themselves. Made once somebody needs it. */
    private static final class Names {
        static final Map<String, String> TAGS = new LinkedHashMap<>();

        static {
            for (ULocale locale : ULocale.getAvailableLocales()) {
                String language = locale.getLanguage();
                for (ULocale reader : new ULocale[] {ULocale.GERMAN, ULocale.ENGLISH, new ULocale(language)}) {
                    TAGS.putIfAbsent(ULocale.getDisplayLanguage(language, reader), language);
                }
            }
        }
    }
}
