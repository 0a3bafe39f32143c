package org.rundruf.web.office;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments as people in the office write them, on the city's clock. */
@Component
public class LocalTimes {
    private final ZoneId zone;

    LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** @return date and time in that language */
    public String of(OffsetDateTime moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZoneSameInstant(zone));
    }

    /** @return the time of day in that language */
    public String clock(OffsetDateTime moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZoneSameInstant(zone));
    }
}
