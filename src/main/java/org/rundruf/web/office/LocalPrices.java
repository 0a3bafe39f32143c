package org.rundruf.web.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sums of money as people in the office write them; no line breaks between the number and its currency. */
@Component
public class LocalPrices {

    /**
     * @param code ISO 4217; what is no such code is written behind the number as it is
     * @return to the cent, or as exactly as it is known if it is less than one whole unit: a text message may cost
     *     fractions of a cent
     */
    public String of(BigDecimal sum, String code, Locale locale) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst()
                .map(currency -> written(sum, currency, locale))
                .orElseGet(() -> NumberFormat.getNumberInstance(locale).format(sum) + '\u00a0' + code);
    }

    private static String written(BigDecimal sum, Currency currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        int cents = Math.max(0, currency.getDefaultFractionDigits());
        boolean isLittle = sum.abs().compareTo(BigDecimal.ONE) < 0;
        format.setCurrency(currency);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(cents);
        format.setMaximumFractionDigits(
                isLittle ? Math.max(cents, sum.stripTrailingZeros().scale()) : cents);
        return format.format(sum);
    }
}
