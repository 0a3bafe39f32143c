package org.rundruf.audience;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Language tags (BCP 47) in their canonical spelling. */
final class LanguageTags {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageTags() {}

    /** @throws IllegalArgumentException if it is no language's tag */
    static String normalise(String text) {
        Locale locale = parse(text);
        String language = locale.getLanguage();
        if (language.length() < 2 || language.length() > 3 || isUnknown(language)) {
            throw invalid(text);
        }
        return locale.toLanguageTag();
    }

    private static boolean isUnknown(String language) {
        return language.length() == 2 && !TWO_LETTERS.contains(language);
    }

    private static Locale parse(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
        } catch (IllformedLocaleException e) {
            throw invalid(text);
        }
    }

    private static IllegalArgumentException invalid(String text) {
        return new IllegalArgumentException("'" + text + "' is not a language tag; write it as ar, uk or de-simple");
    }
}
