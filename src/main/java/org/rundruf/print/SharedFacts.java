package org.rundruf.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rundruf.announcement.Facts;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.FactLine.Kind;
import org.rundruf.localization.Isolates;

/**
 * Facts that everybody reads, whatever their language: dates and times in digits, as they stand on the signs in the
 * street, places and phone numbers.
 */
final class SharedFacts {
    private static final Set<Kind> SPOKEN_IN_NO_LANGUAGE = Set.of(Kind.WHERE, Kind.PHONE, Kind.EMAIL);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.", Locale.ROOT);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    /** Narrow no-break spaces keep a range on its line. */
    private static final String TO = "\u202F–\u202F";

    private final ZoneId zone;

    /** @param zone on whose clocks times are shown */
    SharedFacts(ZoneId zone) {
        this.zone = zone;
    }

    /** @return each in one or two lines, without isolates */
    List<Shared> of(PageContent content) {
        List<Shared> shared = new ArrayList<>();
        List<String> when = when(content);
        if (!when.isEmpty()) {
            shared.add(new Shared(Kind.WHEN, when));
        }
        content.text().facts().stream()
                .filter(fact -> SPOKEN_IN_NO_LANGUAGE.contains(fact.kind()))
                .map(SharedFacts::shared)
                .forEach(shared::add);
        return shared;
    }

    /**
     * @param kind chooses the icon
     * @param lines of plain text
     */
    record Shared(Kind kind, List<String> lines) {}

    private static Shared shared(FactLine fact) {
        return new Shared(fact.kind(), List.of(Isolates.strip(fact.value())));
    }

    private List<String> when(PageContent content) {
        Facts facts = content.message().facts();
        Temporal starts = onTheWall(facts.starts().orElse(null));
        Temporal ends = onTheWall(facts.ends().orElse(null));
        int year = content.date().atZoneSameInstant(zone).getYear();
        if (starts == null || ends == null) {
            return starts == null ? List.of() : lines(starts, year);
        }
        if (LocalDate.from(starts).equals(LocalDate.from(ends))) {
            return hasTime(starts) && hasTime(ends)
                    ? List.of(day(starts, year), time(starts) + TO + time(ends))
                    : lines(starts, year);
        }
        return List.of(moment(starts, year) + "\u202F–", moment(ends, year));
    }

    private static List<String> lines(Temporal moment, int year) {
        return hasTime(moment) ? List.of(day(moment, year), time(moment)) : List.of(day(moment, year));
    }

    private static String moment(Temporal moment, int year) {
        return String.join("\u00A0", lines(moment, year));
    }

    private static String day(Temporal moment, int year) {
        LocalDate day = LocalDate.from(moment);
        return day.format(day.getYear() == year ? DAY : DAY_OF_YEAR);
    }

    private static String time(Temporal moment) {
        return LocalTime.from(moment).format(TIME);
    }

    private static boolean hasTime(Temporal moment) {
        return !(moment instanceof LocalDate);
    }

    private Temporal onTheWall(Temporal moment) {
        return moment instanceof OffsetDateTime time ? time.atZoneSameInstant(zone) : moment;
    }
}
