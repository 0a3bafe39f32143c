package org.rundruf.localization.kits;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rundruf.announcement.reading.Nearest;

/** Every language has the labels that the other languages have, and says something in each. */
final class CommonKeys implements WordsRule {
    private final List<String> keys;

    /** @param files of all languages; what at least half of them have is a key */
    CommonKeys(Collection<WordsFile> files) {
        Map<String, Long> users = files.stream()
                .flatMap(file -> file.entries().keySet().stream())
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        this.keys = inOrder(files).stream()
                .filter(key -> users.get(key) * 2 >= files.size())
                .toList();
    }

    /** In the order of the fullest file, so that it can be said where a missing one belongs. */
    private static List<String> inOrder(Collection<WordsFile> files) {
        return files.stream()
                .sorted(Comparator.comparingInt(
                        (WordsFile file) -> -file.entries().size()))
                .flatMap(file -> file.entries().keySet().stream())
                .distinct()
                .toList();
    }

    @Override
    public void check(WordsFile file, Faults faults) {
        Set<String> present = file.entries().keySet();
        String before = "";
        for (String key : keys) {
            if (!present.contains(key)) {
                faults.add(file.path(), file.line(before), key + " is missing", "add it" + after(before));
            } else {
                before = key;
            }
        }
        file.entries().values().forEach(entry -> check(file, entry, faults));
    }

    private static String after(String key) {
        return key.isEmpty() ? "" : " after " + key;
    }

    private void check(WordsFile file, WordsFile.Entry entry, Faults faults) {
        if (!keys.contains(entry.key())) {
            faults.add(
                    file.path(), entry.line(), entry.key() + ": no such key is used", Nearest.hint(entry.key(), keys));
        } else if (entry.value().isBlank() && !mayBeEmpty(entry.key())) {
            faults.add(file.path(), entry.line(), entry.key() + " says nothing", "write it");
        }
    }

    /** ICU knows most dates by itself. */
    private static boolean mayBeEmpty(String key) {
        return key.equals("language.fallback") || key.startsWith("date.");
    }
}
