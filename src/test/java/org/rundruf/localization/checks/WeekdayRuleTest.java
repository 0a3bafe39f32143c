package org.rundruf.localization.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;

class WeekdayRuleTest {
    /** A Tuesday. */
    private static final Facts FACTS = new Facts(Map.of("starts", LocalDate.of(2026, 11, 24)));

    private static List<String> rules(String source, String tag, String text, Facts facts) {
        return Checking.CHECKS
                .check(
                        new Text(null, source, null),
                        Checking.language("de"),
                        new Text(null, text, null),
                        Checking.language(tag),
                        facts)
                .stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("weekday"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Am Dienstag kommt niemand.        | en | Nobody comes on Wednesday.            | weekday
            Am Dienstag kommt niemand.        | en | Nobody comes on Tuesday.              |
            Am Dienstag kommt niemand.        | en | Nobody comes.                         |
            Niemand kommt.                    | en | Nobody comes on Tuesday.              |
            Dienstags und mittwochs           | en | On Tuesdays and Wednesdays            |
            dienstags und mittwochs           | en | On Tuesdays                           | weekday
            Am Dienstagabend                  | en | On Tuesday evening                    |
            Am Sonnabend                      | en | On Saturday                           |
            So machen wir es am Montag        | en | We do it like that on Monday          |
            Do it, am Mi. und Di.             | fr | mardi                                 |
            Am Di., 24.11., kommt niemand.    | fr | Le mercredi 24 novembre, personne.    | weekday
            Am Di., 24.11., kommt niemand.    | fr | Le mar. 24 nov., personne.            |
            Am Dienstag kommt niemand.        | es | Nadie viene los martes.               |
            Am Samstag kommt niemand.         | es | Nadie viene los sábados, por mar.     |
            Am Montag, 3 Monate               | ro | Luni, 3 luni                          |
            Am Freitag, 3 Monate              | ro | vineri, 3 luni                        |
            Am Samstag ist Markt              | tr | Cumartesi günü Pazar yeri kapalı      |
            Am Montag                         | tr | Pazartesi günü                        |
            Am Montag                         | tr | Cuma günü                             | weekday
            Am Mittwoch                       | ru | В среду                               |
            Am Freitag                        | ru | В субботу                             | weekday
            Am Freitag                        | ru | В пятницу среди дня                   |
            Am Freitag                        | uk | У п’ятницю                            |
            Am Freitag                        | uk | У середу                              | weekday
            Am Dienstag                       | pl | We wtorek, do czwartku                | weekday
            Am Mittwoch                       | pl | W środę                               |
            Am Dienstag                       | ar | يوم الثلاثاء                          |
            Am Dienstag                       | ar | يوم الخميس                            | weekday
            Am Mittwoch                       | ar | والأربعاء                             |
            Am Dienstag                       | fa | روز سه شنبه                           |
            Am Dienstag                       | fa | روز سه‌شنبه                            |
            Am Dienstag                       | fa | روز شنبه                              | weekday
            Am Donnerstag                     | fa | پنج‌شنبه‌ها                             |
            Am Samstag                        | he | ביום שבת                              |
            Am Montag                         | he | בשבת                                  | weekday
            Am Samstag                        | ur | ہفتہ کو                               |
            Am Freitag, eine Woche lang       | ur | جمعہ، ایک ہفتہ                         |
            Am Freitag                        | ur | اتوار                                 | weekday
            Am Dienstag                       | hi | मंगलवार को                            |
            Am Dienstag                       | hi | बुधवार को                             | weekday
            Am Dienstag                       | ti | ብሰሉስ                                  |
            Am Dienstag                       | ti | ብረቡዕ                                  | weekday
            Am Dienstag                       | kmr | Roja sêşemê                          |
            Am Dienstag                       | kmr | Roja duşemê                          | weekday
            Am Dienstag                       | el | Την Παρασκευή                         | weekday
            Am Dienstag                       | el | την Τρίτη                             |
            Am Dienstag                       | bg | В сряда                               | weekday
            Am Dienstag                       | de-simple | Am Mittwoch                    | weekday
            """)
    void weekdaysAreThoseOfTheSource(String source, String tag, String text, String rule) {
        assertThat(rules(source, tag, text, Facts.none())).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Am 24. November      | en | On Tuesday, 24 November    |
            Am 24. November      | en | On Wednesday, 24 November  | weekday.date
            Am 24.11.2026        | uk | середа, 24.11.2026         | weekday.date
            Am 24.11.2026        | uk | вівторок, 24.11.2026       |
            Am 2. Januar         | tr | 2 Ocak Cumartesi           |
            Am 2. Januar         | tr | 2 Ocak Perşembe            | weekday.date
            """)
    void weekdaysAreThoseOfTheDatesBesideThem(String source, String tag, String text, String rule) {
        assertThat(rules(source, tag, text, FACTS)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
