package org.rundruf.localization;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/** The languages that have a words file; every other tag gets what ICU knows about it. */
public final class Languages {
    private static final Set<String> WITHOUT_OWN_FONT = Set.of("Latn", "Cyrl", "Grek");
    private final Map<String, Language> known = new LinkedHashMap<>();

    /** @param files where {@code words_<tag>.properties} are found */
    public Languages(WordFiles files) {
        files.all().forEach((tag, words) -> known.put(tag, fromFile(tag, words)));
    }

    /** @return the tags that have a words file, in alphabetical order */
    public Set<String> tags() {
        return known.keySet();
    }

    /** @return the language of that tag; derived from ICU's data if it has no words file */
    public Language find(String tag) {
        Language language = known.get(tag);
        return language == null ? derived(tag) : language;
    }

    /** @return the tag people use here for that language: {@code de} for {@code de-DE}, unless {@code de-DE} has its own words */
    public String canonical(String tag) {
        return lookup(List.of(tag), known.keySet())
                .orElse(ULocale.forLanguageTag(tag).toLanguageTag());
    }

    /**
     * RFC 4647 lookup: the first wish that can be fulfilled, with its subtags taken away from the end.
     *
     * @param wishes tags in the order of preference
     * @param available the tags to choose from
     */
    public Optional<String> lookup(List<String> wishes, Collection<String> available) {
        return wishes.stream()
                .map(wish -> truncated(wish, available))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> truncated(String wish, Collection<String> available) {
        for (String range = wish; !range.isEmpty(); range = shorter(range)) {
            String wanted = range;
            Optional<String> found =
                    available.stream().filter(wanted::equalsIgnoreCase).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A single letter or digit introduces the subtag behind it and goes with it (RFC 4647, 3.4). */
    private static String shorter(String range) {
        int end = range.lastIndexOf('-');
        if (end >= 2 && range.charAt(end - 2) == '-') {
            end -= 2;
        }
        return end < 0 ? "" : range.substring(0, end);
    }

    private static Language fromFile(String tag, Properties words) {
        Function<String, String> get =
                key -> words.getProperty("language." + key, "").trim();
        return new Language(
                tag,
                get.apply("name"),
                plain(get.apply("locale")),
                get.apply("direction").equals("rtl"),
                get.apply("script"),
                get.apply("font"),
                Arrays.stream(get.apply("fallback").split("[,\\s]+"))
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    private static Language derived(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        String script = ULocale.addLikelySubtags(locale).getScript();
        return new Language(
                tag,
                locale.getDisplayNameWithDialect(locale),
                plain(tag),
                locale.isRightToLeft(),
                script,
                font(script),
                List.of());
    }

    /** Digits and calendar are the same in every language, so that people can tell each other what they read. */
    private static ULocale plain(String tag) {
        return ULocale.forLanguageTag(tag).setKeywordValue("numbers", "latn").setKeywordValue("calendar", "gregorian");
    }

    private static String font(String script) {
        return script.isEmpty() || WITHOUT_OWN_FONT.contains(script)
                ? "Noto Sans"
                : "Noto Sans " + UScript.getName(UScript.getCodeFromName(script));
    }
}
