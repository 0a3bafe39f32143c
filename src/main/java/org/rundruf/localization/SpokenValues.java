package org.rundruf.localization;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Money;

/** Values in words, as a language's rules and {@code voice} patterns say them. Safe for many threads. */
public final class SpokenValues {
    private static final int ANY_YEAR = 2026;
    private final Words words;
    private final SpokenNumbers numbers;
    private final SpokenMoney money;

    /** @param words the patterns */
    public SpokenValues(Words words) {
        this.words = words;
        this.numbers = new SpokenNumbers(words);
        this.money = new SpokenMoney(words, numbers);
    }

    /** @return the pattern with its numbers in words */
    public String say(SpokenPattern pattern, Map<String, Object> arguments) {
        return Isolates.strip(pattern.say(arguments, numbers));
    }

    /** @param rule a rule set, such as {@code %spellout-cardinal-feminine}; empty for the usual one */
    public String number(Language language, String rule, double number) {
        return rule.isEmpty() ? numbers.say(language, "number", number) : numbers.by(language, rule, number);
    }

    /** @return digit by digit, with pauses where the digits stand apart */
    public String digits(Language language, String text) {
        return numbers.digits(language, text);
    }

    /** @return a telephone number as people here dial it */
    public String phone(Language language, String written) {
        return digits(language, PhoneText.of(written).text());
    }

    /** @return the time of day, up to 24 o'clock */
    public String time(Language language, int hour, int minute) {
        return new SpokenTimes(words, numbers, language, Year.of(ANY_YEAR)).clock(hour, minute);
    }

    /** @return the amount with its currency */
    public String money(Language language, Money amount) {
        return money.say(language, amount);
    }

    /** @param month from 1. @return its name as it stands in dates */
    public String month(Language language, int month) {
        return new DateTexts(words, language, Year.of(ANY_YEAR)).month(LocalDate.of(ANY_YEAR, month, 1));
    }

    /** @return the label without isolates */
    public String label(Language language, String key, Object... arguments) {
        return Isolates.strip(words.text(language, key, arguments));
    }

    /** @return the months' own names where they are not CLDR's; else empty */
    public List<String> months(Language language) {
        return words.list(language, "date.months");
    }
}
