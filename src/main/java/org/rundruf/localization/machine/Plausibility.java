package org.rundruf.localization.machine;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether an answer can be a translation at all. */
final class Plausibility {
    /** Every number and address of the source is in a tag, so outside of tags there is none. */
    private static final Pattern INVENTED = Pattern.compile(
            "\\p{Nd}[\\p{Nd}.,:/-]*|\\S*(?:://|@)\\S*|[\\uFFFD\\u0000]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** Names and loanwords are the same in two languages, whole sentences are not. */
    private static final int WORDS_THAT_DIFFER = 3;

    /** Short phrases may be far longer or shorter in another language. */
    private static final int LETTERS_TO_COMPARE = 20;

    private static final int TIMES_AS_LONG = 4;

    private Plausibility() {}

    /** @throws EngineFailure with {@code NONSENSE} if it cannot be one */
    static void check(ProtectedSegment source, String translation, String free) throws EngineFailure {
        if (translation.isBlank()) {
            throw Nonsense.failure("is empty");
        }
        MatchResult invented = INVENTED.matcher(free).results().findFirst().orElse(null);
        if (invented != null && !INVENTED.matcher(source.free()).find()) {
            throw Nonsense.invented(invented.group());
        }
        if (words(free).equals(words(source.free())) && count(source.free()) >= WORDS_THAT_DIFFER) {
            throw Nonsense.failure("is not translated");
        }
        compareLengths(letters(source.free()), letters(free));
    }

    private static void compareLengths(long source, long answer) throws EngineFailure {
        if (source >= LETTERS_TO_COMPARE && (answer > source * TIMES_AS_LONG || answer * TIMES_AS_LONG < source)) {
            throw Nonsense.failure("has " + answer + " letters for " + source);
        }
    }

    private static String words(String text) {
        return String.join(
                " ", WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    private static long count(String text) {
        return WORD.matcher(text).results().count();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
