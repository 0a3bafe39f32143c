package org.rundruf.delivery;

import java.math.BigDecimal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the city pays its telephone provider. */
@Component
class Prices {
    private final BigDecimal segment;
    private final String currency;

    Prices(@Value("${rundruf.sms.price:0}") BigDecimal segment, @Value("${rundruf.sms.currency:EUR}") String currency) {
        this.segment = segment;
        this.currency = currency;
    }

    /** @return ISO 4217 */
    String currency() {
        return currency;
    }

    /** @return the price of one text message of that length */
    BigDecimal segments(int number) {
        return segment.multiply(BigDecimal.valueOf(number));
    }
}
