package org.rundruf.localization.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.localization.checks.values.Value;

/**
 * A text in which one thing after the other is put into words. What has been is a single private character from then on,
 * so that it is not found again; digits of every script are searched as Latin ones, and stay as written if nothing is
 * found.
 */
final class Sentence {
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    private final StringBuilder written;
    private final StringBuilder searched = new StringBuilder();
    private final List<String> said = new ArrayList<>();

    Sentence(String text) {
        written = new StringBuilder(text);
        text.chars().forEach(character -> searched.append(plain((char) character)));
    }

    private static char plain(char character) {
        if (Character.isDigit(character)) {
            return (char) ('0' + Character.digit(character, 10));
        }
        return Character.isSpaceChar(character) ? ' ' : character;
    }

    /** @return what is left to be searched */
    String text() {
        return searched.toString();
    }

    /** @param words what is said instead, or null to leave it */
    void replace(Pattern pattern, Function<Matcher, String> words) {
        List<Change> changes = changes(pattern, words);
        for (int i = changes.size() - 1; i >= 0 && FIRST + said.size() <= LAST; i--) {
            String mark = Character.toString(FIRST + said.size());
            said.add(changes.get(i).text());
            changes.get(i).put(mark, written);
            changes.get(i).put(mark, searched);
        }
    }

    /** @param value where it stands in what is left */
    void replace(Value value, String words) {
        replace(Pattern.compile(Pattern.quote(value.text())), match -> match.start() == value.start() ? words : null);
    }

    /** @param text other characters, which can still be found, or null to leave it */
    void rewrite(Pattern pattern, Function<Matcher, String> text) {
        List<Change> changes = changes(pattern, text);
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).put(changes.get(i).text(), written);
            changes.get(i).put(changes.get(i).text(), searched);
        }
    }

    private List<Change> changes(Pattern pattern, Function<Matcher, String> text) {
        List<Change> changes = new ArrayList<>();
        Matcher matcher = pattern.matcher(text());
        while (matcher.find()) {
            String other = text.apply(matcher);
            if (other != null) {
                changes.add(new Change(matcher.start(), matcher.end(), other));
            }
        }
        return changes;
    }

    /** @return true if it has characters of those that stand for something here */
    static boolean isStrange(String text) {
        return text.chars().anyMatch(character -> character >= FIRST && character <= LAST);
    }

    @Override
    public String toString() {
        StringBuilder result = new StringBuilder();
        written.chars()
                .forEach(character -> result.append(
                        character >= FIRST && character <= LAST
                                ? said.get(character - FIRST)
                                : Character.toString(character)));
        return result.toString();
    }

    private record Change(int start, int end, String text) {
        void put(String replacement, StringBuilder into) {
            into.replace(start, end, replacement);
        }
    }
}
