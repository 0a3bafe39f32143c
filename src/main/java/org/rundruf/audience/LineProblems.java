package org.rundruf.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rundruf.audience.ImportResult.Rejected;

/** Collects everything that is wrong with one line, so that it is corrected once. */
final class LineProblems {
    /** Control, line and paragraph separators would inject headers into e-mail; U+FFFD was not UTF-8. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private static final String NOT_UTF_8 = "\uFFFD";

    private final CsvRow row;
    private final List<Rejected> rejected = new ArrayList<>();

    LineProblems(CsvRow row) {
        this.row = row;
        if (row.problem() != null) {
            add("", row.problem());
        }
        row.values().forEach(this::checkCharacters);
    }

    List<Rejected> rejected() {
        return rejected;
    }

    void add(String field, String problem) {
        rejected.add(new Rejected(row.line(), field, problem));
    }

    /** @return what the column says, or null if it is empty or the reading refuses it */
    <T> T read(String column, Function<String, T> reading) {
        String value = row.value(column);
        return value.isEmpty() ? null : read(column, value, reading);
    }

    /** @return what the column says, or null if the reading refuses it; an empty one is a problem */
    <T> T require(String column, Function<String, T> reading) {
        if (row.value(column).isEmpty()) {
            add(column, "is missing");
        }
        return read(column, reading);
    }

    /** @return what a column with a list says, without what the reading refuses */
    <T> List<T> readList(String column, Function<String, T> reading) {
        return Stream.of(row.value(column).split("[;,\\s]+"))
                .filter(item -> !item.isEmpty())
                .map(item -> read(column, item, reading))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private <T> T read(String column, String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException e) {
            add(column, e.getMessage());
            return null;
        }
    }

    private void checkCharacters(String column, String value) {
        if (UNSAFE.matcher(value).find()) {
            add(column, "contains a control character");
        }
        if (value.contains(NOT_UTF_8)) {
            add(column, "contains characters that are not UTF-8; save the file as CSV UTF-8");
        }
    }
}
