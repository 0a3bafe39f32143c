package org.rundruf.announcement;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount with its currency. */
public record Money(BigDecimal amount, Currency currency) {

    /** @return the form used in files, such as {@code 5.00 EUR} */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
