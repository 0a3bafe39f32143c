package org.rundruf.localization;

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
    private final SpokenMoney money;

    SpokenFacts(WrittenFacts written, Words words, SpokenNumbers numbers) {
        this.written = written;
        this.words = words;
        this.numbers = numbers;
        this.language = written.language();
        this.money = new SpokenMoney(words, numbers);
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
        } else if (value instanceof Money amount) {
            return money.say(language, amount);
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
}
