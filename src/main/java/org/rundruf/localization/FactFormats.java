package org.rundruf.localization;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Topic;

/** Facts as people of a language write them; in right-to-left languages their left-to-right parts are isolated. */
public final class FactFormats {
    /** What, once begun, goes on until somebody ends it; of everything else a start alone is an appointment. */
    private static final Set<Topic> LASTING =
            EnumSet.of(Topic.WATER, Topic.POWER, Topic.ROADS, Topic.TRANSIT, Topic.SAFETY);

    private static final Pattern SPACES = Pattern.compile("[\u00A0\u2007\u2009\u202F]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");

    private final Words words;
    private final ZoneId zone;
    private final SpokenNumbers numbers;

    /**
     * @param words the sentences around dates
     * @param zone on whose clocks times are shown
     */
    public FactFormats(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        this.numbers = new SpokenNumbers(words);
    }

    /**
     * @param current the year that is not written
     * @return from when to when; empty if neither is known
     */
    public String when(Language language, Facts facts, Topic topic, Year current) {
        String text = texts(language, current).full(interval(facts), lasts(topic));
        return Isolates.isolateRuns(text, language);
    }

    /** @return the same as short as possible and with plain hyphens and spaces, such as {@code Di 24.11., 9:00-15:00} */
    public String whenShort(Language language, Facts facts, Topic topic, Year current) {
        String text = texts(language, current).brief(interval(facts), lasts(topic));
        return Isolates.isolateRuns(plain(text), language);
    }

    /** @return a day without its time */
    public String day(Language language, Temporal moment, Year current) {
        return Isolates.isolateRuns(texts(language, current).day(onTheWall(moment)), language);
    }

    /** @return a day and, if it has one, its time */
    public String moment(Language language, Temporal moment, Year current) {
        return Isolates.isolateRuns(texts(language, current).moment(onTheWall(moment)), language);
    }

    /** @return the time of day with the word that goes with it, such as {@code 8:40 Uhr} */
    public String time(Language language, OffsetDateTime moment) {
        return Isolates.isolateRuns(texts(language, Year.from(moment)).clock(onTheWall(moment)), language);
    }

    /** @return the amount in the locale's currency format, or the word for free of charge */
    public String money(Language language, Money money) {
        if (money.amount().signum() == 0) {
            return words.text(language, "fact.free");
        }
        String text = NumberFormatter.withLocale(language.locale())
                .unit(Currency.getInstance(money.currency().getCurrencyCode()))
                .unitWidth(money.currency().getCurrencyCode().equals("EUR") ? UnitWidth.NARROW : UnitWidth.SHORT)
                .format(money.amount())
                .toString();
        return Isolates.isolateRuns(DateTexts.withoutMarks(text), language);
    }

    /** @return the value of a fact, whatever its type */
    public String any(Language language, Object value, Year current) {
        if (value instanceof OffsetDateTime || value instanceof LocalDate) {
            return moment(language, (Temporal) value, current);
        } else if (value instanceof Money money) {
            return money(language, money);
        } else if (value instanceof BigDecimal number) {
            return Isolates.isolateRuns(
                    NumberFormat.getInstance(language.locale()).format(number), language);
        } else if (value instanceof List<?> list) {
            return Isolates.isolateRuns(
                    DateTexts.withoutMarks(
                            ListFormatter.getInstance(language.locale()).format(list)),
                    language);
        }
        return Isolates.isolateRuns(String.valueOf(value), language);
    }

    WrittenFacts written(Language language, Year current) {
        return new WrittenFacts(this, language, current);
    }

    /** A language without spoken patterns reads out what it writes. */
    FactTexts spoken(Language language, Year current) {
        WrittenFacts written = written(language, current);
        return words.has(language, "voice.time") ? new SpokenFacts(written, words, numbers) : written;
    }

    SpokenNumbers numbers() {
        return numbers;
    }

    /** @return true if what has begun goes on until somebody ends it */
    static boolean lasts(Topic topic) {
        return LASTING.contains(topic);
    }

    When interval(Facts facts) {
        return When.of(facts, zone);
    }

    Temporal onTheWall(Temporal moment) {
        return When.onTheWall(moment, zone);
    }

    private WhenTexts texts(Language language, Year current) {
        return new WhenTexts(words, language, current);
    }

    private static String plain(String text) {
        return HYPHENS.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("-");
    }
}
