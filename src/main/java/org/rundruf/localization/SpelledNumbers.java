package org.rundruf.localization;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The {@code {count, spellout, %rule}} of a spoken pattern, to be said by the language's own rules: ICU's MessageFormat
 * knows only those that it brings along. Each becomes a bare argument with a name of its own.
 *
 * @param pattern without them
 * @param numbers what they say
 */
public record SpelledNumbers(String pattern, Set<Number> numbers) {

    /**
     * @param name the argument that is counted
     * @param rule the rule set, or empty for the usual one
     */
    record Number(String name, String rule) {
        String in(Language language, SpokenNumbers spoken, java.lang.Number value) {
            return rule.isEmpty()
                    ? spoken.say(language, "number", value.doubleValue())
                    : spoken.by(language, rule, value.doubleValue());
        }

        String key() {
            return name + "_said" + rule.replaceAll("\\W", "_");
        }
    }

    /** @throws IllegalArgumentException if ICU cannot parse the pattern */
    public static SpelledNumbers in(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder result = new StringBuilder(pattern);
        Set<Number> numbers = new LinkedHashSet<>();
        for (int i = parsed.countParts() - 1; i >= 0; i--) {
            if (isSpelled(parsed, i)) {
                int limit = parsed.getLimitPartIndex(i);
                String rule = limit - i > 3 ? parsed.getSubstring(parsed.getPart(i + 3)) : "";
                Number number = new Number(parsed.getSubstring(parsed.getPart(i + 1)), rule.strip());
                numbers.add(number);
                result.replace(
                        parsed.getPart(i).getLimit(), parsed.getPart(limit).getIndex(), number.key());
            }
        }
        return new SpelledNumbers(result.toString(), numbers);
    }

    private static boolean isSpelled(MessagePattern parsed, int start) {
        return parsed.getPartType(start) == Part.Type.ARG_START
                && parsed.getPart(start).getArgType() == MessagePattern.ArgType.SIMPLE
                && parsed.getSubstring(parsed.getPart(start + 2)).equals("spellout");
    }

    /** Adds the words to the arguments; what is no number is said as it is. */
    void say(Map<String, Object> arguments, SpokenNumbers spoken, Language language) {
        for (Number number : numbers) {
            Object value = arguments.get(number.name());
            arguments.put(
                    BareMoments.textOf(number.key()),
                    value instanceof java.lang.Number counted
                            ? number.in(language, spoken, counted)
                            : String.valueOf(value));
        }
    }
}
