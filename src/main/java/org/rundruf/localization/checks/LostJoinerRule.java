package org.rundruf.localization.checks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rundruf.localization.Templates;
import org.rundruf.localization.checks.values.WordList;

/** Where the orthography joins two parts of a word by a non-joiner, a blank is wrong: Persian {@code می‌شود}. */
final class LostJoinerRule implements Rule {
    private static final String NON_JOINER = "\u200C";
    private static final Pattern NONE = Pattern.compile("(?!)");
    private final Templates templates;
    private final Map<String, Pattern> lost = new ConcurrentHashMap<>();

    /** @param templates with {@code checks/joiners_<language>.yaml}: {@code prefixes} and {@code suffixes} */
    LostJoinerRule(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<Finding> check(Passage passage) {
        return lost.computeIfAbsent(passage.language().tag(), this::pattern)
                .matcher(passage.text())
                .results()
                .map(blank -> passage.warning("joiner.lost", blank.start(), blank.end())
                        .mendedBy(NON_JOINER))
                .toList();
    }

    private Pattern pattern(String tag) {
        WordList words = WordList.read(templates, "checks/joiners_" + tag + ".yaml");
        String before = any(words.words("prefixes"), "(?<=(?<![\\p{L}\\p{M}\\u200C])(?:", ")) (?=\\p{L})");
        String after = any(words.words("suffixes"), "(?<=[\\p{L}\\p{M}]) (?=(?:", ")(?![\\p{L}\\p{M}\\u200C]))");
        return before.isEmpty() && after.isEmpty()
                ? NONE
                : Pattern.compile(before + (after.isEmpty() ? "" : "|" + after));
    }

    private static String any(List<String> words, String before, String after) {
        return words.isEmpty()
                ? ""
                : words.stream().map(Pattern::quote).collect(Collectors.joining("|", before, after));
    }
}
