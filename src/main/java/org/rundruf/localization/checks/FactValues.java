package org.rundruf.localization.checks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.localization.Language;
import org.rundruf.localization.checks.values.Likeness;
import org.rundruf.localization.checks.values.Value;
import org.rundruf.localization.checks.values.Values;

/** The values that an announcement's facts name: a translation that repeats them tells nothing wrong. */
final class FactValues {
    private final Values values;

    FactValues(Values values) {
        this.values = values;
    }

    boolean contain(Facts facts, Value value, Language language) {
        String text =
                facts.values().values().stream().flatMap(FactValues::texts).collect(Collectors.joining("\n"));
        return values.in(text, language).stream()
                .anyMatch(fact -> Likeness.of(fact, value).isPresent());
    }

    /** Each in a line of its own, so that nothing becomes a range. */
    private static Stream<String> texts(Object fact) {
        if (fact instanceof OffsetDateTime moment) {
            return Stream.of(
                    moment.toLocalDate().toString(),
                    moment.toLocalTime().withSecond(0).withNano(0).toString());
        } else if (fact instanceof LocalDate day) {
            return Stream.of(day.toString());
        } else if (fact instanceof Money money) {
            return Stream.of(money.amount().toPlainString() + " " + money.currency());
        }
        return Stream.of(String.valueOf(fact));
    }
}
