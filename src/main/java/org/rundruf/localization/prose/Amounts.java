package org.rundruf.localization.prose;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Money;
import org.rundruf.localization.SpokenValues;
import org.rundruf.localization.checks.values.Kind;
import org.rundruf.localization.checks.values.Reading;
import org.rundruf.localization.checks.values.Value;
import org.rundruf.localization.checks.values.Values;

/** Sums of money, unless a word in front bends them. */
final class Amounts {
    private final Values found;
    private final SpokenValues spoken;

    Amounts(Values found, SpokenValues spoken) {
        this.found = found;
        this.spoken = spoken;
    }

    void apply(Sentence sentence, ProseRules rules) {
        String text = sentence.text();
        List<Value> values = found.in(text, rules.language());
        for (int i = values.size() - 1; i >= 0; i--) {
            Value value = values.get(i);
            if (value.kind() == Kind.AMOUNT && !rules.isBent(text, value.start())) {
                amount(value, rules)
                        .map(money -> spoken.money(rules.language(), money))
                        .ifPresent(words -> sentence.replace(value, words));
            }
        }
    }

    /** One of anything bends the most; what may be a thousand or one is not certain. */
    private static Optional<Money> amount(Value value, ProseRules rules) {
        return value.readings().stream()
                .filter(Reading.Amount.class::isInstance)
                .map(Reading.Amount.class::cast)
                .filter(amount -> amount.value().scale() <= 2 && amount.value().compareTo(BigDecimal.ONE) > 0)
                .filter(amount ->
                        rules.amounts().matcher(amount.value().toPlainString()).matches())
                .findFirst()
                .map(amount -> new Money(amount.value(), Currency.getInstance(amount.currency())));
    }
}
