package org.rundruf.localization.checks.values;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Small numbers as words. */
final class NumberWords {
    static final int MOST = 12;
    private final Map<Integer, Pattern> patterns = new HashMap<>();

    NumberWords(WordList words) {
        for (int number = 1; number <= MOST; number++) {
            patterns.put(
                    number,
                    WordList.pattern("(?<![\\p{L}\\p{M}])\\p{InHebrew}?" + WordList.anyOf(words.words(number))
                            + "(?![\\p{L}\\p{M}])"));
        }
    }

    Value find(Value value, String text) {
        return value.readings().stream()
                .flatMapToInt(NumberWords::numbers)
                .distinct()
                .mapToObj(number -> find(number, text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Value find(int number, String text) {
        Matcher word = patterns.get(number).matcher(text);
        return word.find()
                ? new Value(Kind.NUMBER, word.start(), word.end(), word.group(), Set.of(Reading.Number.of(number)))
                : null;
    }

    /** A time may be said by its own hour or by the next one: half past nine is halb zehn. */
    private static IntStream numbers(Reading reading) {
        if (reading instanceof Reading.Time time) {
            int hour = (time.minute() / 60 + 11) % 12 + 1;
            return time.minute() % 60 == 0 ? IntStream.of(hour) : IntStream.of(hour, hour % 12 + 1);
        } else if (reading instanceof Reading.Number number && isSmall(number.value())) {
            return IntStream.of(number.value().intValueExact());
        }
        return IntStream.empty();
    }

    private static boolean isSmall(BigDecimal number) {
        return number.scale() <= 0 && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }
}
