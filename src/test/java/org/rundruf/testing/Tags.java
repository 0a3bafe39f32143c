package org.rundruf.testing;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with tags as engines see it: what is marked as no text stays. */
final class Tags {
    private static final Pattern KEPT = Pattern.compile("<(x|span) [^>]*>.*?</\\1>|<[^>]*>");

    private Tags() {}

    /** @return the text with its words replaced, tags and what must not change in their places */
    static String words(String text, UnaryOperator<String> translator) {
        StringBuilder result = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        int done = 0;
        while (kept.find()) {
            result.append(part(text.substring(done, kept.start()), translator)).append(kept.group());
            done = kept.end();
        }
        return result.append(part(text.substring(done), translator)).toString();
    }

    private static String part(String words, UnaryOperator<String> translator) {
        return words.isBlank() ? words : translator.apply(words);
    }
}
