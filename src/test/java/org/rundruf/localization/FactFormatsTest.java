package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Topic;

/** In the tables ‹ stands for the opening of a left-to-right isolate, › for its end. */
class FactFormatsTest {
    private static final Localization ROOM = Localization.standard();
    private static final Year CURRENT = Year.of(2026);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | Dienstag, 24. November, 9:00–15:00 Uhr
        en | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | Tuesday 24 November, 9:00–15:00
        ar | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | الثلاثاء، 24 نوفمبر، الساعة ‹9:00–15:00›
        fa | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | سه‌شنبه 24 نوامبر، ساعت ‹9:00–15:00›
        uk | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | вівторок, 24 листопада, 9:00–15:00
        pl | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | wtorek, 24 listopada, godz. 9:00–15:00
        tr | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | 24 Kasım Salı, saat 9:00–15:00
        bg | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | вторник, 24 ноември, 9:00–15:00 часа
        de | 2026-11-24T08:00Z      | 2026-11-24T14:00Z      | Dienstag, 24. November, 9:00–15:00 Uhr
        de | 2026-07-01T08:00Z      | 2026-07-01T14:00Z      | Mittwoch, 1. Juli, 10:00–16:00 Uhr
        de | 2026-10-25T00:30Z      | 2026-10-25T01:30Z      | Sonntag, 25. Oktober, 2:30 Uhr (Sommerzeit) bis Sonntag, 25. Oktober, 2:30 Uhr (Winterzeit)
        de | 2026-10-25T02:00+02:00 | 2026-10-25T04:00+01:00 | Sonntag, 25. Oktober, 2:00 Uhr (Sommerzeit) bis Sonntag, 25. Oktober, 4:00 Uhr
        de | 2026-03-29T02:30+01:00 | 2026-03-29T06:00+02:00 | Sonntag, 29. März, 3:30 Uhr (Sommerzeit) bis Sonntag, 29. März, 6:00 Uhr
        de | 2026-03-29T01:00+01:00 | 2026-03-29T04:00+02:00 | Sonntag, 29. März, 1:00–4:00 Uhr
        de | 2026-10-25T00:00+02:00 | 2026-10-25T06:00+01:00 | Sonntag, 25. Oktober, 0:00–6:00 Uhr
        de | 2026-03-29T00:30Z      | 2026-03-29T01:30Z      | Sonntag, 29. März, 1:30 Uhr bis Sonntag, 29. März, 3:30 Uhr (Sommerzeit)
        de | 2026-11-24T18:00+01:00 | 2026-11-25T00:00+01:00 | Dienstag, 24. November, 18:00–24:00 Uhr
        ar | 2026-11-24T18:00+01:00 | 2026-11-25T00:00+01:00 | الثلاثاء، 24 نوفمبر، الساعة ‹18:00–24:00›
        de | 2026-11-24T22:00+01:00 | 2026-11-25T06:00+01:00 | Dienstag, 24. November, 22:00 Uhr bis Mittwoch, 25. November, 6:00 Uhr
        de | 2026-12-31T22:00+01:00 | 2027-01-01T06:00+01:00 | Donnerstag, 31. Dezember, 22:00 Uhr bis Freitag, 1. Januar 2027, 6:00 Uhr
        de | 2026-11-24T09:00+01:00 |                        | ab Dienstag, 24. November, 9:00 Uhr, bis auf Weiteres
        en | 2026-11-24T09:00+01:00 |                        | from Tuesday 24 November, 9:00, until further notice
        de | 2026-11-24             |                        | ab Dienstag, 24. November, bis auf Weiteres
        de | 2026-11-24             | 2026-11-24             | Dienstag, 24. November, ganztägig
        de | 2026-11-24             | 2026-11-26             | Dienstag, 24. November bis Donnerstag, 26. November
        de | 2026-11-24             | 2026-11-26T12:00+01:00 | Dienstag, 24. November bis Donnerstag, 26. November, 12:00 Uhr
        de |                        | 2026-11-26T12:00+01:00 | Gilt bis Donnerstag, 26. November, 12:00 Uhr
        de |                        |                        | ''
        """)
    void says_when(String tag, String starts, String ends, String expected) {
        assertThat(ROOM.formats().when(language(tag), facts(starts, ends), Topic.WATER, CURRENT))
                .isEqualTo(marks(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T18:00+01:00,'Samstag, 28. November, 18:00 Uhr','Sa 28.11., 18:00'",
        "2026-11-28,'Samstag, 28. November, ganztägig',Sa 28.11."
    })
    void an_event_is_not_open_ended(String starts, String expected, String brief) {
        Facts facts = facts(starts, null);
        assertThat(ROOM.formats().when(language("de"), facts, Topic.EVENT, CURRENT))
                .isEqualTo(expected);
        assertThat(ROOM.formats().whenShort(language("de"), facts, Topic.EVENT, CURRENT))
                .isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | Di 24.11., 9:00-15:00
        en | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | Tue 24/11, 9:00-15:00
        fr | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | mar 24/11, 9:00-15:00
        tr | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | Sal 24/11, 9:00-15:00
        ru | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | вт 24.11, 9:00-15:00
        ar | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | الثلاثاء ‹24/11 9:00-15:00›
        fa | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | سه‌شنبه ‹24/11 9:00-15:00›
        ur | 2026-11-24T09:00+01:00 | 2026-11-24T15:00+01:00 | منگل ‹24/11 9:00-15:00›
        bg | 2027-01-25T06:00+01:00 | 2027-01-26T06:00+01:00 | пн 25.01.2027 6:00 - вт 26.01.2027 6:00
        de | 2026-11-24T22:00+01:00 | 2026-11-25T06:00+01:00 | Di 24.11. 22:00 - Mi 25.11. 6:00
        de | 2026-11-24             | 2026-11-26             | Di 24.11. - Do 26.11.
        de | 2026-11-24             | 2026-11-24             | Di 24.11.
        de | 2026-11-24T09:00+01:00 |                        | ab Di 24.11., 9:00
        de |                        |                        | ''
        """)
    void says_when_in_short(String tag, String starts, String ends, String expected) {
        assertThat(ROOM.formats().whenShort(language(tag), facts(starts, ends), Topic.WATER, CURRENT))
                .isEqualTo(marks(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "de,5.00,'5,00_€'",
        "en,5.00,€5.00",
        "fr,5.00,'5,00_€'",
        "ar,5.00,‹5.00_€›",
        "uk,1250.50,'1_250,50_€'",
        "ro,12.50,'12,50_€'",
        "tr,5,'€5,00'",
        "de,0,kostenlos",
        "en,0,free of charge"
    })
    void says_what_it_costs(String tag, String amount, String expected) {
        Money cost = new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
        assertThat(ROOM.formats().money(language(tag), cost)).isEqualTo(marks(expected.replace('_', '\u00A0')));
    }

    @ParameterizedTest
    @CsvSource({"de,'A, B und C'", "en,'A, B and C'", "ar,‹A› و‹B› و‹C›"})
    void joins_a_list(String tag, String expected) {
        assertThat(ROOM.formats().any(language(tag), List.of("A", "B", "C"), CURRENT))
                .isEqualTo(marks(expected));
    }

    @ParameterizedTest
    @CsvSource({"de,'12.345,5'", "en,'12,345.5'", "fa,'‹12,345.5›'"})
    void writes_numbers_in_latin_digits(String tag, String expected) {
        assertThat(ROOM.formats().any(language(tag), new BigDecimal("12345.5"), CURRENT))
                .isEqualTo(marks(expected));
    }

    private static Language language(String tag) {
        return ROOM.languages().find(tag);
    }

    private static Facts facts(String starts, String ends) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (starts != null) {
            values.put("starts", moment(starts));
        }
        if (ends != null) {
            values.put("ends", moment(ends));
        }
        return new Facts(values);
    }

    private static Temporal moment(String text) {
        return text.contains("T") ? OffsetDateTime.parse(text) : LocalDate.parse(text);
    }

    private static String marks(String text) {
        return text.replace('‹', Isolates.LRI).replace('›', Isolates.PDI);
    }
}
