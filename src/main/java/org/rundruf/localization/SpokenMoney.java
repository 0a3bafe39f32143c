package org.rundruf.localization;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import org.rundruf.announcement.Money;

/** Amounts in words, by the {@code voice.money} patterns of the words files. */
final class SpokenMoney {
    private final Words words;
    private final SpokenNumbers numbers;

    SpokenMoney(Words words, SpokenNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    String say(Language language, Money money) {
        BigDecimal amount = money.amount();
        if (amount.signum() == 0) {
            return words.text(language, "fact.free");
        }
        int cents = amount.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        String text = words.text(
                language,
                cents == 0 ? "voice.money" : "voice.money.cents",
                numbers.say(language, "money", amount.longValue()),
                currency(language, money),
                numbers.say(language, "cents", cents),
                cents,
                amount.longValue());
        return Isolates.strip(text);
    }

    private static String currency(Language language, Money money) {
        String plural =
                PluralRules.forLocale(language.locale()).select(money.amount().longValue());
        return Currency.getInstance(money.currency().getCurrencyCode())
                .getName(language.locale(), Currency.PLURAL_LONG_NAME, plural, null);
    }
}
