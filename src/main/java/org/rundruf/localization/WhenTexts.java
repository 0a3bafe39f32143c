package org.rundruf.localization;

import java.time.Year;
import java.time.temporal.Temporal;

/** Dates and times in sentences of the words files. */
final class WhenTexts {
    private final Words words;
    private final Language language;
    private final DateTexts dates;

    WhenTexts(Words words, Language language, Year current) {
        this.words = words;
        this.language = language;
        this.dates = new DateTexts(words, language, current);
    }

    /** @return empty if nothing is known */
    String full(When when, boolean lasting) {
        if (when.starts() == null) {
            return when.ends() == null ? "" : text("page.validUntil", moment(when.ends()));
        }
        if (when.ends() == null) {
            return lasting ? text("when.open", moment(when.starts())) : point(when.starts());
        }
        if (!when.isWithinOneDay() || when.isUnclear()) {
            return text("when.range", moment(when.starts()), moment(when.ends()));
        }
        return When.hasTime(when.starts())
                ? text("when.sameday", day(when.starts()), times(when, "–"))
                : point(when.starts());
    }

    /** @return the same for text messages, in characters that cost least */
    String brief(When when, boolean lasting) {
        if (when.starts() == null) {
            return when.ends() == null ? "" : text("page.validUntil", briefMoment(when.ends(), comma()));
        }
        if (when.ends() == null) {
            String moment = briefMoment(when.starts(), comma());
            return lasting ? text("when.open.short", moment) : moment;
        }
        if (!when.isWithinOneDay() || when.isUnclear()) {
            return briefMoment(when.starts(), " ") + " - " + briefMoment(when.ends(), " ");
        }
        String day = dates.shortDay(When.day(when.starts()));
        return When.hasTime(when.starts()) ? day + comma() + times(when, "-") : day;
    }

    /** @return the day without the time */
    String day(Temporal moment) {
        return dates.day(When.day(moment));
    }

    /** @return the day, and the time if there is one */
    String moment(Temporal moment) {
        return When.hasTime(moment) ? labelled(moment, text("when.sameday", day(moment), time(moment))) : day(moment);
    }

    /** @return the time of day with the word that goes with it */
    String clock(Temporal moment) {
        return text("time.suffix", time(moment));
    }

    private String labelled(Temporal moment, String text) {
        String label = ClockChange.label(moment);
        return label == null ? text : text(label, text);
    }

    /** Something without a time of day takes the whole day. */
    private String point(Temporal moment) {
        return When.hasTime(moment) ? moment(moment) : text("when.allday", day(moment));
    }

    private String briefMoment(Temporal moment, String between) {
        String day = dates.shortDay(When.day(moment));
        return When.hasTime(moment) ? labelled(moment, day + between + time(moment)) : day;
    }

    /** From right to left, date and time stay together as one isolated part. */
    private String comma() {
        return language.rightToLeft() ? " " : ", ";
    }

    private String times(When when, String dash) {
        return time(when.starts()) + dash + (when.endsAtMidnight() ? dates.endOfDay() : time(when.ends()));
    }

    private String time(Temporal moment) {
        return dates.time(When.time(moment));
    }

    private String text(String key, Object... args) {
        return words.text(language, key, args);
    }
}
