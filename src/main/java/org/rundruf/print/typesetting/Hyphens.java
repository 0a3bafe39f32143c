package org.rundruf.print.typesetting;

import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.Hyphenator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where words may be hyphenated. Short words, names, addresses and numbers stay whole. */
final class Hyphens implements Hyphenator {
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String LETTER = "[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]";
    /** Words that stand between spaces and punctuation; shorter ones are not worth a hyphen. */
    private static final Pattern WORDS =
            Pattern.compile("(?<![^\\s(„“«\"])" + LETTER + "{8,}(?=[.,;:!?)”“»\"]*(\\s|$))");

    /** Only German writes all nouns like names; its streets are known by their ends. */
    private static final Pattern GERMAN_NAME = Pattern.compile(".*(stra(ß|ss)e|platz|allee|weg|gasse)");

    private final HyphenationPatterns patterns;
    private final boolean german;

    private Hyphens(HyphenationPatterns patterns, boolean german) {
        this.patterns = patterns;
        this.german = german;
    }

    /** @return for languages without patterns one that leaves words whole */
    static Hyphenator of(ULocale locale) {
        return HyphenationPatterns.of(locale)
                .<Hyphenator>map(patterns -> new Hyphens(patterns, "de".equals(locale.getLanguage())))
                .orElse(text -> text);
    }

    /** @return the text with soft hyphens; unchanged if it has some, as the layout engine asks more than once */
    @Override
    public String hyphenateText(String text) {
        if (text.contains(SOFT_HYPHEN)) {
            return text;
        }
        return WORDS.matcher(text).replaceAll(word -> Matcher.quoteReplacement(hyphenate(word.group())));
    }

    private String hyphenate(String word) {
        return isName(word) ? word : patterns.hyphenate(word, SOFT_HYPHEN);
    }

    private boolean isName(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return german ? GERMAN_NAME.matcher(word).matches() : capital;
    }
}
