package org.rundruf.localization.memory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Full stops that end no sentence: "24. November", "z. B.", "Tel. 0231", and the words of a list. */
record Abbreviations(Set<String> words) {
    private static final Properties LISTS = lists();
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile("(?:.*[^\\p{L}])?(?:\\p{N}|\\p{L})\\.");
    private static final Pattern SHORT = Pattern.compile("\\P{L}*\\p{L}{1,4}\\.");

    static Abbreviations in(String language) {
        return new Abbreviations(Set.of(LISTS.getProperty(language, "").split(" ")));
    }

    /** @return true if the last word before {@code end}, with spaces behind it, is shortened */
    boolean endIn(String line, int end) {
        String before = line.substring(0, end).stripTrailing();
        String word = before.substring(lastSpace(before) + 1);
        return words.contains(word)
                || NUMBER_OR_LETTER.matcher(word).matches()
                || SHORT.matcher(word).matches() && Character.isDigit(line.charAt(end));
    }

    private static int lastSpace(String text) {
        int i = text.length() - 1;
        while (i >= 0 && !Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static Properties lists() {
        Properties lists = new Properties();
        try (Reader in = new InputStreamReader(
                Abbreviations.class.getResourceAsStream("abbreviations.properties"), StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
