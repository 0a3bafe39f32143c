package org.rundruf.announcement;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Words of the hub, to be said in the language of whoever reads them.
 *
 * @param key of the pattern in the bundle {@code problems}
 * @param arguments what stands in it; phrases among them are said in the same language
 */
public record Phrase(String key, List<Object> arguments) {
    private static final String BUNDLE = "problems";
    private static final String LITERAL = "literal";

    /** @return the pattern of that key, filled in */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /**
     * @param text words that are the same for every reader, or that are in the reader's language already; null for none
     * @return just that
     */
    public static Phrase literal(String text) {
        return of(LITERAL, text == null ? "" : text);
    }

    /** @return it in the reader's language; in English if there is no bundle in that language */
    public String in(Locale reader) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, reader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Locale language = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : reader;
        Object[] said = arguments.stream()
                .map(argument -> argument instanceof Phrase phrase ? phrase.in(reader) : argument)
                .toArray();
        return new MessageFormat(bundle.getString(key), language).format(said);
    }

    /** @return it in English, as in logs and files */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
