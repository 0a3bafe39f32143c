package org.rundruf.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.audit.AuditFilter;

/**
 * What somebody asks the log, as they typed it.
 *
 * @param actor, action, subject null or blank for any
 * @param from, until days of the city's clocks such as {@code 2026-11-30}, both included; null or blank for any
 */
public record Question(String actor, String action, String subject, String from, String until) {

    /** @throws InvalidInput naming each day that is none */
    AuditFilter filter(ZoneId zone) {
        List<Problem> problems = new ArrayList<>();
        Instant first = day("from", from, 0, zone, problems);
        Instant end = day("until", until, 1, zone, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new AuditFilter(given(actor), given(action), given(subject), first, end);
    }

    private static Instant day(String field, String typed, int later, ZoneId zone, List<Problem> problems) {
        String day = given(typed);
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            problems.add(new Problem(field, "'" + day + "' is no day", "a day such as 2026-11-30", 0));
            return null;
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
