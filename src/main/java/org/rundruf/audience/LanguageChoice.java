package org.rundruf.audience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rundruf.announcement.LargePrint;

/**
 * Which of an announcement's languages a person gets.
 *
 * @param language tag of the translation
 * @param notice tag of the language in which to say that the text is not in it yet; null if the person reads it
 */
public record LanguageChoice(String language, String notice) {

    /**
     * @param wanted the person's languages, best first; empty if not stated
     * @param available the translations there are
     * @param cityDefault the translation for people who read none of them
     * @return the first wanted one that is there (RFC 4647 lookup: {@code ar-SY} finds {@code ar}), else the default
     */
    public static LanguageChoice of(List<String> wanted, Collection<String> available, String cityDefault) {
        return of(wanted, available, cityDefault, tag -> List.of());
    }

    /**
     * @param fallbacks the languages that stand in for one that is missing, in their order; looked at only when the
     *     person reads nothing that is there
     * @return the same; who asked for large print gets whatever it is in large print
     */
    public static LanguageChoice of(
            List<String> wanted,
            Collection<String> available,
            String cityDefault,
            Function<String, List<String>> fallbacks) {
        Set<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tags.addAll(available);
        tags.add(cityDefault);
        return wanted.stream()
                .map(tag -> find(tag, tags))
                .flatMap(Optional::stream)
                .findFirst()
                .map(tag -> new LanguageChoice(spelling(tag, available, cityDefault), null))
                .orElseGet(() -> instead(wanted, tags, cityDefault, fallbacks));
    }

    private static LanguageChoice instead(
            List<String> wanted, Set<String> tags, String cityDefault, Function<String, List<String>> fallbacks) {
        if (wanted.isEmpty()) {
            return new LanguageChoice(cityDefault, null);
        }
        String first = wanted.get(0);
        String found = wanted.stream()
                .flatMap(tag -> fallbacks.apply(tag).stream())
                .filter(tags::contains)
                .findFirst()
                .orElse(cityDefault);
        return new LanguageChoice(LargePrint.isIn(first) ? LargePrint.of(found) : found, first);
    }

    /** Every translation is there in large print, too. */
    private static Optional<String> find(String tag, Set<String> tags) {
        return LargePrint.isIn(tag) && !tags.contains(tag)
                ? lookup(LargePrint.base(tag), tags).map(LargePrint::of)
                : lookup(tag, tags);
    }

    private static Optional<String> lookup(String range, Set<String> tags) {
        String tag = range;
        while (!tag.isEmpty() && !tags.contains(tag)) {
            tag = shorten(tag);
        }
        return Optional.of(tag).filter(found -> !found.isEmpty());
    }

    /** Drops the last subtag, and a single letter before it with it (RFC 4647, 3.4). */
    private static String shorten(String tag) {
        String shorter = tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
        boolean endsInSingleton = shorter.length() > 1 && shorter.charAt(shorter.length() - 2) == '-';
        return endsInSingleton ? shorter.substring(0, shorter.length() - 2) : shorter;
    }

    private static String spelling(String tag, Collection<String> available, String cityDefault) {
        return available.stream()
                .filter(tag::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> LargePrint.isIn(tag)
                        ? LargePrint.of(spelling(LargePrint.base(tag), available, cityDefault))
                        : cityDefault);
    }
}
