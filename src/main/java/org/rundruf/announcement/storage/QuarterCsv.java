package org.rundruf.announcement.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.announcement.reading.Utf8;

/** Reads the lines of a quarters' CSV, each checked by itself. */
final class QuarterCsv {
    private static final List<String> COLUMNS = List.of("id", "parent", "name", "households", "geocodes");
    private static final String HINT = "the first line is " + String.join(",", COLUMNS);
    private final Rejections rejections;
    private final Set<String> seen = new TreeSet<>();

    QuarterCsv(Rejections rejections) {
        this.rejections = rejections;
    }

    List<QuarterRow> read(byte[] csv) {
        String text = Utf8.decode(csv, HINT);
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            requireColumns(parser.getHeaderNames());
            List<QuarterRow> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                read(new QuarterLine(row.toMap(), firstLine(text, row)), rows);
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidInput(List.of(new Problem("", "is not well-formed CSV: " + e.getMessage(), HINT, 0)));
        }
    }

    /** Semicolons separate geocodes, so they separate columns only where the header has no comma. */
    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.contains(",") ? ',' : ';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static void requireColumns(List<String> header) {
        Stream<Problem> missing = Stream.of("id", "name")
                .filter(column -> !header.contains(column))
                .map(column -> new Problem(column, "is missing in the header", HINT, 1));
        Stream<Problem> unknown = header.stream()
                .filter(column -> !COLUMNS.contains(column))
                .map(column -> new Problem(column, "is not a known column", Nearest.hint(column, COLUMNS), 1));
        List<Problem> problems = Stream.concat(missing, unknown).toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private void read(QuarterLine line, List<QuarterRow> rows) {
        int before = rejections.count();
        line.check(rejections);
        if (rejections.count() == before && isFirst(line)) {
            rows.add(line.row());
        }
    }

    private boolean isFirst(QuarterLine line) {
        boolean isFirst = seen.add(line.id());
        if (!isFirst) {
            rejections.add(line.number(), "id", "'" + line.id() + "' stands in this file already");
        }
        return isFirst;
    }

    /** @return the line of the file in which a record begins, from 1 */
    static long firstLine(String text, CSVRecord row) {
        int start = (int) row.getCharacterPosition();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
    }
}
