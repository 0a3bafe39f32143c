package org.rundruf.audience;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.audience.ImportResult.Rejected;

/** The columns of the subscriber import. */
final class SubscriberColumns {
    static final String LANGUAGES = "languages";
    static final String QUARTER = "quarter";
    static final String TOPICS = "topics";
    static final String SOURCE = "consent_source";
    static final String CONSENTED_AT = "consent_at";

    private static final List<String> REQUIRED = List.of(QUARTER, SOURCE, CONSENTED_AT);
    private static final List<String> KNOWN = known();

    private SubscriberColumns() {}

    /**
     * @return columns that are not known and not read
     * @throws InvalidInput if nothing can be read without a missing column
     */
    static List<Rejected> check(List<String> columns) {
        List<Problem> missing = REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> new Problem(column, "the column is missing", header(), 1))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return columns.stream()
                .filter(column -> !column.isEmpty() && !KNOWN.contains(column))
                .map(column -> new Rejected(1, column, "unknown column, not read; " + Nearest.hint(column, KNOWN)))
                .toList();
    }

    private static String header() {
        return "the first line is " + String.join(",", KNOWN);
    }

    private static List<String> known() {
        List<String> columns = new ArrayList<>();
        Channel.PERSONAL.forEach(channel -> columns.add(channel.tag()));
        columns.addAll(List.of(LANGUAGES, QUARTER, TOPICS, SOURCE, CONSENTED_AT));
        return List.copyOf(columns);
    }
}
