package org.rundruf.localization;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Topic;

/** Facts as somebody says them on the telephone, with numbers in words. */
final class SpokenFacts implements FactTexts {
    private static final Pattern RANGE = Pattern.compile("(\\d+\\p{L}?)\\s*[–-]\\s*(\\d+\\p{L}?)(?![\\d–-])");
    private final WrittenFacts written;
    private final Words words;
    private final SpokenNumbers numbers;
    private final Language language;
    private final SpokenTimes times;

    SpokenFacts(WrittenFacts written, Words words, SpokenNumbers numbers) {
        this.written = written;
        this.words = words;
        this.numbers = numbers;
        this.language = written.language();
        this.times = new SpokenTimes(words, numbers, language, written.current());
    }

    @Override
    public String when(Facts facts, Topic topic) {
        return times.when(written.formats().interval(facts), FactFormats.lasts(topic));
    }

    @Override
    public String whenShort(Facts facts, Topic topic) {
        return when(facts, topic);
    }

    @Override
    public String day(Temporal moment) {
        return times.day(When.day(onTheWall(moment)));
    }

    @Override
    public String value(FactType type, Object value) {
        if (value instanceof Temporal moment) {
            return times.moment(onTheWall(moment));
        } else if (value instanceof Money money) {
            return money(money);
        } else if (value instanceof BigDecimal number) {
            return numbers.say(language, "number", number.doubleValue());
        } else if (type == FactType.PHONE) {
            return numbers.digits(language, PhoneText.of(String.valueOf(value)).text());
        }
        return ranges(Isolates.strip(written.value(type, value)));
    }

    @Override
    public Temporal onTheWall(Temporal moment) {
        return written.onTheWall(moment);
    }

    private String ranges(String text) {
        return RANGE.matcher(text)
                .replaceAll(range -> Matcher.quoteReplacement(
                        Isolates.strip(words.text(language, "voice.numbers", range.group(1), range.group(2)))));
    }

    private String money(Money money) {
        BigDecimal amount = money.amount();
        if (amount.signum() == 0) {
            return words.text(language, "fact.free");
        }
        int cents = amount.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        String text = words.text(
                language,
                cents == 0 ? "voice.money" : "voice.money.cents",
                numbers.say(language, "money", amount.longValue()),
                currency(money),
                numbers.say(language, "cents", cents),
                cents,
                amount.longValue());
        return Isolates.strip(text);
    }

    private String currency(Money money) {
        String plural =
                PluralRules.forLocale(language.locale()).select(money.amount().longValue());
        return Currency.getInstance(money.currency().getCurrencyCode())
                .getName(language.locale(), Currency.PLURAL_LONG_NAME, plural, null);
    }
}
