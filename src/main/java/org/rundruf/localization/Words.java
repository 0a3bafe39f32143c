package org.rundruf.localization;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rundruf.announcement.LargePrint;

/** The labels in every language: ICU MessageFormat patterns from the words files. Safe for many threads. */
public final class Words {
    static final String LAST_RESORT = "en";
    private final WordFiles files;
    private final Map<Entry, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    /** @param files the patterns */
    public Words(WordFiles files) {
        this.files = files;
    }

    /**
     * @param args for {@code {0}}, {@code {1}}, …
     * @return the label in that language, else in its fallbacks, else in English; in right-to-left languages its
     *     left-to-right parts are isolated
     * @throws IllegalArgumentException if no language knows the key
     */
    public String text(Language language, String key, Object... args) {
        MessageFormat format = formats.computeIfAbsent(new Entry(language, key), this::compile);
        String text;
        // a MessageFormat is not safe for many threads
        synchronized (format) {
            text = format.format(args);
        }
        return Isolates.isolateRuns(text, language);
    }

    /** @return true if the language itself has that label, without falling back to another one */
    public boolean has(Language language, String key) {
        return files.pattern(language.tag(), key) != null
                || files.pattern(LargePrint.base(language.tag()), key) != null;
    }

    /** @return what the language's own file says under that key, as it stands there; empty if it says nothing */
    String data(Language language, String key) {
        String own = files.pattern(language.tag(), key);
        String value = own == null ? files.pattern(LargePrint.base(language.tag()), key) : own;
        return value == null ? "" : value.strip();
    }

    /** @return the same as a list, separated by commas */
    List<String> list(Language language, String key) {
        return lists.computeIfAbsent(data(language, key), Words::split);
    }

    Optional<String> numbers(String tag) {
        return files.numbers(tag);
    }

    private static List<String> split(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
    }

    private MessageFormat compile(Entry entry) {
        return candidates(entry.language())
                .map(tag -> files.pattern(tag, entry.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, entry.language().locale()))
                .orElseThrow(() -> new IllegalArgumentException("no words for " + entry.key()));
    }

    private static Stream<String> candidates(Language language) {
        return Stream.of(Stream.of(language.tag()), language.fallback().stream(), Stream.of(LAST_RESORT))
                .flatMap(tags -> tags);
    }

    private record Entry(Language language, String key) {}
}
