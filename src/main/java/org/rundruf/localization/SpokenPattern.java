package org.rundruf.localization;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;

/** A pattern of what is said in one language, such as {@code {hour, spellout, %spellout-numbering} Uhr}. Safe for many threads. */
public final class SpokenPattern {
    private final Language language;
    private final SpelledNumbers numbers;
    private final MessageFormat format;

    /** @throws IllegalArgumentException if ICU cannot parse the pattern */
    public SpokenPattern(String pattern, Language language) {
        this.language = language;
        this.numbers = SpelledNumbers.in(pattern);
        this.format = new MessageFormat(BareMoments.named(numbers.pattern()), language.locale());
    }

    /** @param arguments numbers and texts by name */
    String say(Map<String, Object> arguments, SpokenNumbers spoken) {
        Map<String, Object> all = new HashMap<>(arguments);
        arguments.forEach((name, value) -> all.put(BareMoments.textOf(name), String.valueOf(value)));
        numbers.say(all, spoken, language);
        synchronized (format) {
            return format.format(all);
        }
    }
}
