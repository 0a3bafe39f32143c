package org.rundruf.print;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Properties;
import org.rundruf.localization.Templates;

/** What the print shop reads, {@code templates/print/shop_<language>.properties}: in its language, or else in English. */
public final class ShopWords {
    private static final String ENGLISH = "en";

    private final Properties words;
    private final String language;

    /** @param language BCP 47 tag of what the shop would like to read */
    public ShopWords(Templates templates, String language) {
        this.language = templates.text(file(language)).isPresent() ? language : ENGLISH;
        this.words = new PrintFiles(templates).properties(file(this.language));
    }

    /** @return BCP 47 tag of the words */
    public String language() {
        return language;
    }

    /** @return a text with its arguments */
    public String text(String key, Object... arguments) {
        return new MessageFormat(words.getProperty(key), ULocale.forLanguageTag(language)).format(arguments);
    }

    Properties all() {
        return words;
    }

    private static String file(String language) {
        return "print/shop_" + language + ".properties";
    }
}
