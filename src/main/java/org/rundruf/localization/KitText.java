package org.rundruf.localization;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** A kit's words in one language: compiled patterns by part. Safe for many threads. */
final class KitText {
    private final Map<String, MessageFormat> parts;

    private KitText(Map<String, MessageFormat> parts) {
        this.parts = parts;
    }

    /** @throws IllegalArgumentException if a pattern is broken, naming its part */
    static KitText compile(Map<String, String> patterns, Language language) {
        return new KitText(patterns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, part -> compile(part.getKey(), part.getValue(), language))));
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
        try {
            return new MessageFormat(BareMoments.named(pattern), language.locale());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(part + ": " + e.getMessage(), e);
        }
    }
}
