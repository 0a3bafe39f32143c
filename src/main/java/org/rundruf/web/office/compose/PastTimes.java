package org.rundruf.web.office.compose;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.springframework.stereotype.Component;

/**
 * Whoever types a time that is over has the wrong year before them. What began already may be told as long as it goes on, and
 * what stood there before stays.
 */
@Component
class PastTimes {
    private final Clock clock;
    private final ZoneId zone;

    PastTimes(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** @param before what stood in the form before; null if it is new */
    Stream<Problem> of(Draft draft, Draft before) {
        Stream<String> fields = Stream.of("publish", "expires", "facts.ends");
        Stream<String> start = draft.value("facts.ends").isEmpty() ? Stream.of("facts.starts") : Stream.empty();
        return Stream.concat(fields, start)
                .filter(field -> isOver(draft.value(field)))
                .filter(field -> before == null || !before.value(field).equals(draft.value(field)))
                .map(field -> new Problem(field, Phrase.of("past"), Phrase.of("past.hint"), 0));
    }

    private boolean isOver(String typed) {
        try {
            LocalDateTime moment = typed.contains("T")
                    ? LocalDateTime.parse(typed)
                    : LocalDate.parse(typed).plusDays(1).atStartOfDay();
            return moment.isBefore(LocalDateTime.now(clock.withZone(zone)));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
