package org.rundruf.localization.checks.values;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/** Sums of money: {@code 5 €}, {@code EUR 5.00}, {@code 5 يورو}. */
final class AmountFinder implements ValueFinder {

    @Override
    public void find(Scan scan) {
        Matcher amount = scan.matcher(scan.lexicon().amount());
        while (amount.find()) {
            String number = amount.group("before") == null ? amount.group("after") : amount.group("before");
            String name = amount.group("name") == null ? amount.group("sign") : amount.group("name");
            String currency = scan.lexicon().currency(name);
            Reading[] readings = Numerals.readings(number).stream()
                    .map(value -> new Reading.Amount(plain(value), currency))
                    .toArray(Reading[]::new);
            scan.take(Kind.AMOUNT, amount.start(), amount.end(), readings);
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        return Reading.Number.of(value).value();
    }
}
