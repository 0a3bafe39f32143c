package org.rundruf.announcement.reading;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Makes ids out of words of any script. */
final class Slug {
    static final String PATTERN = "[a-z0-9-]{3,80}";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;
    private static final int NAME = 20;
    private static final int HASH = 10;

    private Slug() {}

    /** @return {@code [a-z0-9-]{3,80}}; cut between words if it is too long */
    static String of(String words) {
        String slug = plain(words);
        if (slug.length() < SHORTEST) {
            return hash(words);
        }
        return slug.length() <= LONGEST ? slug : cut(slug, LONGEST);
    }

    /**
     * A short id, as it stands in every link: a text message pays for each character.
     *
     * @param words what it is called after
     * @param key what makes it different from others of that name
     */
    static String distinct(String words, String key) {
        String slug = plain(words);
        String name = slug.length() <= NAME ? slug : cut(slug, NAME);
        return name.isEmpty() ? hash(key) : name + "-" + hash(key);
    }

    /** @return the words with everything else than letters and digits turned into single hyphens; may be empty */
    static String plain(String words) {
        return ascii(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Most identifiers are ASCII, and the rules for every script of the world take a while to load. */
    private static String ascii(String words) {
        return words.chars().allMatch(c -> c < 128)
                ? words.toLowerCase(Locale.ROOT)
                : Transliteration.ASCII.transliterate(words);
    }

    private static String cut(String slug, int length) {
        String cut = slug.substring(0, length);
        int lastHyphen = cut.lastIndexOf('-');
        boolean isInsideWord = slug.charAt(length) != '-';
        return (isInsideWord && lastHyphen > length / 2 ? cut.substring(0, lastHyphen) : cut).replaceAll("-$", "");
    }

    private static String hash(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString().replace("-", "").substring(0, HASH);
    }

    private static final class Transliteration {
        static final Transliterator ASCII = Transliterator.getInstance("de-ASCII; Any-Latin; Latin-ASCII; Lower");
    }
}
