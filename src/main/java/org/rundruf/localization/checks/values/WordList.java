package org.rundruf.localization.checks.values;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.localization.Templates;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A YAML file of words under {@code templates/checks/}.
 *
 * @param fields lists of words, or further fields, by key
 */
public record WordList(Map<?, ?> fields) {

    /** @return the file, or an empty list of words if there is none */
    public static WordList read(Templates templates, String path) {
        return templates
                .text(path)
                .map(text -> new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(text))
                .map(content -> content instanceof Map<?, ?> map ? map : Map.of())
                .map(WordList::new)
                .orElseGet(() -> new WordList(Map.of()));
    }

    /** @return the words of that key in form C; empty if there are none */
    public List<String> words(Object key) {
        return fields.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).map(WordList::composed).toList()
                : List.of();
    }

    /** @return the text under that key. @throws IllegalArgumentException if there is none */
    public String text(String key) {
        if (fields.get(key) instanceof String text) {
            return composed(text);
        }
        throw new IllegalArgumentException(key + " is missing");
    }

    /** @return what is listed under that key, each with fields of its own; empty if there is nothing */
    public List<WordList> entries(String key) {
        return fields.get(key) instanceof List<?> list
                ? list.stream()
                        .map(entry -> new WordList(entry instanceof Map<?, ?> map ? map : Map.of()))
                        .toList()
                : List.of();
    }

    /** @return the fields below that key; none if there are none */
    public WordList below(String key) {
        return new WordList(fields.get(key) instanceof Map<?, ?> map ? map : Map.of());
    }

    /** @return an alternative of all words, the longest first; matches nothing if there are none */
    public static String anyOf(Collection<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** @return a pattern in which capitals make no difference */
    public static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String composed(String word) {
        return Normalizer2.getNFCInstance().normalize(word);
    }
}
