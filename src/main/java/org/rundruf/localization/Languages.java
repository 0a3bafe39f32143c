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
import org.rundruf.announcement.LargePrint;

/** The languages that have a words file; every other tag gets what ICU knows about it. */
public final class Languages {
    private static final Set<String> WITHOUT_OWN_FONT = Set.of("Latn", "Cyrl", "Grek");
    private final Map<String, Language> known = new LinkedHashMap<>();

    /** @param files where {@code words_<tag>.properties} are found */
    public Languages(WordFiles files) {
        this(files, Map.of());
    }

    /**
     * @param files where {@code words_<tag>.properties} are found
     * @param digits which digits a language is written in, by tag, where it is not what its file says
     * @throws IllegalArgumentException if {@code digits} names some that do not exist
     */
    public Languages(WordFiles files, Map<String, String> digits) {
        files.all().forEach((tag, words) -> known.put(tag, fromFile(tag, words, digits.get(tag))));
    }

    /** @return the tags that have a words file, in alphabetical order */
    public Set<String> tags() {
        return known.keySet();
    }

    /** @return the language of that tag; derived from ICU's data if it has no words file */
    public Language find(String tag) {
        Language language = known.get(tag);
        if (language != null) {
            return language;
        }
        return LargePrint.isIn(tag) ? find(LargePrint.base(tag)).inLargePrint() : derived(tag);
    }

    /** @return the tag people use here for that language: {@code de} for {@code de-DE}, unless {@code de-DE} has its own words */
    public String canonical(String tag) {
        if (LargePrint.isIn(tag)) {
            return LargePrint.of(canonical(LargePrint.base(tag)));
        }
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

    private static Language fromFile(String tag, Properties words, String digits) {
        Function<String, String> get =
                key -> words.getProperty("language." + key, "").trim();
        return new Language(
                tag,
                get.apply("name"),
                plain(get.apply("locale"), digits == null ? Digits.orLatin(get.apply("digits")) : digits),
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
                plain(tag, Digits.LATIN),
                locale.isRightToLeft(),
                script,
                font(script),
                List.of());
    }

    /** The calendar is the same in every language, so that people can tell each other what they read. */
    private static ULocale plain(String tag, String digits) {
        String numbers = digits.isEmpty() ? Digits.LATIN : digits;
        if (!Digits.isKnown(numbers)) {
            throw new IllegalArgumentException(tag + ": there are no digits '" + numbers + "'; " + Digits.EXAMPLES);
        }
        return ULocale.forLanguageTag(tag).setKeywordValue("numbers", numbers).setKeywordValue("calendar", "gregorian");
    }

    private static String font(String script) {
        return script.isEmpty() || WITHOUT_OWN_FONT.contains(script)
                ? "Noto Sans"
                : "Noto Sans " + UScript.getName(UScript.getCodeFromName(script));
    }
}
