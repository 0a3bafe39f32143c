package org.rundruf.announcement.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Phrase;

/** Amounts of money as people write them in files. */
final class Amounts {
    static final Phrase HINT = Phrase.of("amount.hint");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})([.,](\\d{1,3}))? ?([A-Z]{3}|€)?");
    private static final String CURRENCY = "EUR";

    private Amounts() {}

    /** @return the amount, in euros if it names no currency, or empty if it is none */
    static Optional<Money> parse(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(amount.group(3) == null ? amount.group(1) : decimal(amount));
        return currency(amount.group(4))
                .filter(currency -> number.scale() <= currency.getDefaultFractionDigits())
                .map(currency -> new Money(number, currency));
    }

    private static String decimal(Matcher amount) {
        return amount.group(1) + "." + amount.group(3);
    }

    private static Optional<Currency> currency(String code) {
        String known = code == null || code.equals("€") ? CURRENCY : code;
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(known))
                .findFirst();
    }
}
