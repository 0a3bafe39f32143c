package org.rundruf.localization;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The {@code words_<tag>.properties} of all languages, read once. */
public final class WordFiles {
    private static final String PREFIX = "words_";
    private static final String SUFFIX = ".properties";
    private final Map<String, Properties> byTag = new TreeMap<>();
    private final Map<String, String> numbers = new TreeMap<>();

    /** @param templates where the files lie */
    public WordFiles(Templates templates) {
        for (String path : templates.list(PREFIX + "*" + SUFFIX)) {
            String tag = path.substring(PREFIX.length(), path.length() - SUFFIX.length());
            byTag.put(tag, parse(templates.text(path).orElseThrow()));
            templates.text("voice/numbers_" + tag + ".txt").ifPresent(rules -> numbers.put(tag, rules));
        }
    }

    /** @return how numbers are said, as rules for ICU, or empty if ICU knows */
    Optional<String> numbers(String tag) {
        return Optional.ofNullable(numbers.get(tag));
    }

    Map<String, Properties> all() {
        return byTag;
    }

    /** @return the pattern, or null */
    String pattern(String tag, String key) {
        Properties words = byTag.get(tag);
        return words == null ? null : words.getProperty(key);
    }

    private static Properties parse(String content) {
        Properties words = new Properties();
        try {
            // an escape without its digits is read as it stands, so that one slip does not silence a language
            words.load(new StringReader(content.replaceAll("\\\\u(?!\\p{XDigit}{4})", "u")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
