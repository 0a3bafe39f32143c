package org.rundruf.localization;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.Date;

/** Dates and times in words, put together by the {@code voice} patterns of the words files. */
final class SpokenTimes {
    private static final Kept<Hour, String> PARTS = new Kept<>(1000);
    private static final int MIDNIGHT_AT_THE_END = 24;
    private static final long HOUR = 3_600_000L;
    private final Words words;
    private final SpokenNumbers numbers;
    private final DateTexts dates;
    private final Language language;
    private final Year current;

    SpokenTimes(Words words, SpokenNumbers numbers, Language language, Year current) {
        this.words = words;
        this.numbers = numbers;
        this.dates = new DateTexts(words, language, current);
        this.language = language;
        this.current = current;
    }

    /** @return empty if nothing is known */
    String when(When when, boolean lasting) {
        if (when.starts() == null) {
            return when.ends() == null ? "" : text("voice.until", moment(when.ends()));
        }
        if (when.ends() == null) {
            return lasting ? text("voice.open", moment(when.starts())) : point(when.starts());
        }
        if (!when.isWithinOneDay() || when.isUnclear()) {
            return text("voice.range", moment(when.starts()), moment(when.ends()));
        }
        return When.hasTime(when.starts()) ? sameDay(when) : point(when.starts());
    }

    String day(LocalDate day) {
        String key = day.getYear() == current.getValue() ? "voice.day" : "voice.day.year";
        return text(
                key,
                dates.format("EEEE", day),
                numbers.say(language, "day", day.getDayOfMonth()),
                dates.month(day),
                numbers.say(language, "year", day.getYear()),
                day.getDayOfMonth());
    }

    /** @return the day, and the time if there is one */
    String moment(Temporal moment) {
        String day = day(When.day(moment));
        return When.hasTime(moment) ? text("voice.moment", day, labelled(moment)) : day;
    }

    private String point(Temporal moment) {
        return When.hasTime(moment) ? moment(moment) : text("voice.allday", day(When.day(moment)));
    }

    private String sameDay(When when) {
        String end = when.endsAtMidnight() ? clock(MIDNIGHT_AT_THE_END, 0) : time(when.ends());
        return text("voice.sameday", day(When.day(when.starts())), time(when.starts()), end);
    }

    private String labelled(Temporal moment) {
        String label = ClockChange.label(moment);
        return label == null
                ? time(moment)
                : text(label, time(moment))
                        .replace(" (", words.data(language, "voice.pause") + " ")
                        .replace(")", "");
    }

    private String time(Temporal moment) {
        return clock(When.time(moment).getHour(), When.time(moment).getMinute());
    }

    /** @return the time of day, up to 24 o'clock */
    String clock(int hour, int minute) {
        return text(
                "voice.time",
                numbers.say(language, "hour", hour),
                numbers.say(language, "minute", minute),
                hour,
                minute,
                numbers.say(language, "hour", hour % 12 == 0 ? 12 : hour % 12),
                partOfDay(hour));
    }

    private String partOfDay(int hour) {
        return PARTS.get(new Hour(language.locale(), hour), Hour::partOfDay);
    }

    private String text(String key, Object... arguments) {
        return Isolates.strip(words.text(language, key, arguments));
    }

    private record Hour(ULocale locale, int hour) {
        String partOfDay() {
            SimpleDateFormat format = new SimpleDateFormat("BBBB", locale);
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format.format(new Date(hour * HOUR));
        }
    }
}
