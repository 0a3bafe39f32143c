package org.rundruf.localization.kits;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rundruf.localization.Languages;

/** Labels are patterns too, whose placeholders have numbers: the same in every language. */
final class WordPatterns implements WordsRule {
    private static final List<PatternRule> RULES =
            List.of(new StraySigns(), new Apostrophes(), new VisibleCharacters(), new InvisibleSpaces(), new Scripts());
    private static final Parameters NONE = new Parameters(List.of());
    private final Languages languages;
    private final Map<String, Set<String>> usual = new HashMap<>();
    private final DoubledPlaceholders doubled;

    /** @param files of all languages; what most of them take is right */
    WordPatterns(Languages languages, Collection<WordsFile> files) {
        this.languages = languages;
        List<Pattern> all = files.stream()
                .flatMap(file -> patterns(file, new Faults()).stream())
                .toList();
        this.doubled = new DoubledPlaceholders(all);
        Map<String, List<Set<String>>> byKey = all.stream()
                .collect(Collectors.groupingBy(
                        Pattern::part,
                        TreeMap::new,
                        Collectors.mapping(pattern -> pattern.message().names(), Collectors.toList())));
        byKey.forEach((key, names) -> usual.put(key, mostFrequent(names)));
    }

    @Override
    public void check(WordsFile file, Faults faults) {
        for (Pattern pattern : patterns(file, faults)) {
            RULES.forEach(rule -> rule.check(pattern, NONE, faults));
            doubled.check(pattern, faults);
            if (isSpoken(pattern)) {
                continue;
            }
            new PluralCategories().check(pattern, NONE, faults);
            Set<String> names = pattern.message().names();
            Set<String> expected = usual.get(pattern.part());
            if (!names.equals(expected)) {
                String problem = "takes " + list(names) + ", in other languages " + list(expected);
                pattern.note(faults, 0, problem, "say the same as they do");
            }
        }
    }

    /** Every language takes other numbers to say a time, and asks for single ones, such as the first of a month. */
    private static boolean isSpoken(Pattern pattern) {
        return pattern.part().startsWith("voice.");
    }

    private List<Pattern> patterns(WordsFile file, Faults faults) {
        PatternSyntax syntax = new PatternSyntax(faults);
        return file.entries().values().stream()
                .filter(entry -> !entry.isAboutLanguage())
                .map(entry -> syntax.read(
                        file.path(),
                        entry.key(),
                        languages.find(file.tag()),
                        entry.value(),
                        ScalarLines.single(entry.value(), entry.line())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<String> mostFrequent(List<Set<String>> all) {
        Map<Set<String>, Long> counted =
                all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static String list(Set<String> names) {
        return names.isEmpty()
                ? "no placeholder"
                : names.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
