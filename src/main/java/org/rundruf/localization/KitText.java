package org.rundruf.localization;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A kit's words in one language: compiled patterns by part. Safe for many threads. */
final class KitText {
    private static final String VOICE = "voice";
    private static final List<String> READ = List.of("title", "summary", "body");
    private final Map<String, MessageFormat> parts;
    private final SpelledNumbers spelled;
    private final String literals;

    private KitText(Map<String, MessageFormat> parts, SpelledNumbers spelled, String literals) {
        this.parts = parts;
        this.spelled = spelled;
        this.literals = literals;
    }

    /** @throws IllegalArgumentException if a pattern is broken, naming its part */
    static KitText compile(Map<String, String> patterns, Language language) {
        SpelledNumbers spelled = compiling(VOICE, () -> SpelledNumbers.in(patterns.getOrDefault(VOICE, "")));
        return new KitText(
                patterns.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                part -> compile(
                                        part.getKey(),
                                        part.getKey().equals(VOICE) ? spelled.pattern() : part.getValue(),
                                        language))),
                spelled,
                KitLiterals.of(READ.stream()
                        .map(part -> BareMoments.named(patterns.getOrDefault(part, "")))
                        .toList()));
    }

    /** @param word in small letters. @return true if title, summary or body has it, whatever is filled in */
    boolean says(String word) {
        return literals.contains(word);
    }

    /** Adds what the spoken part says of its numbers. */
    Map<String, Object> spelled(Map<String, Object> arguments, SpokenNumbers numbers, Language language) {
        spelled.say(arguments, numbers, language);
        return arguments;
    }

    /** @return the part with the arguments filled in, or null if the kit has no such part */
    String format(String part, Map<String, Object> arguments, Language language) {
        MessageFormat format = parts.get(part);
        if (format == null) {
            return null;
        }
        String text;
        synchronized (format) {
            text = format.format(arguments);
        }
        return Isolates.isolateRuns(DateTexts.withoutMarks(text).strip(), language);
    }

    private static MessageFormat compile(String part, String pattern, Language language) {
        return compiling(part, () -> new MessageFormat(BareMoments.named(pattern), language.locale()));
    }

    private static <T> T compiling(String part, Supplier<T> result) {
        try {
            return result.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(part + ": " + e.getMessage(), e);
        }
    }
}
