package org.rundruf.audience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.lang3.StringUtils;

/**
 * The columns of a CSV file and how they are separated.
 *
 * <p>Every line is read by itself: no column can hold a line break, so an open quotation mark spoils one line only.
 */
record CsvHeader(CSVFormat format, List<String> columns) {

    /** @param line the first line; spreadsheets separate by comma, semicolon or tab, whichever it has most of */
    static CsvHeader of(String line) {
        char separator = List.of(',', ';', '\t').stream()
                .max(Comparator.comparingInt(c -> StringUtils.countMatches(line, c)))
                .orElseThrow();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        return new CsvHeader(format, columns(format, line));
    }

    CsvRow row(long number, String line) {
        try {
            return row(number, fields(format, line));
        } catch (UncheckedIOException e) {
            return new CsvRow(number, Map.of(), "cannot be read: a quotation mark is missing or out of place");
        }
    }

    private CsvRow row(long number, List<String> fields) {
        if (fields.size() > columns.size()) {
            return new CsvRow(number, Map.of(), tooMany(fields.size()));
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(columns.get(i), fields.get(i).strip());
        }
        return new CsvRow(number, values, null);
    }

    private static List<String> columns(CSVFormat format, String line) {
        try {
            return fields(format, line).stream()
                    .map(column -> column.strip().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    private String tooMany(int fields) {
        return "has " + fields + " fields for " + columns.size()
                + " columns; put a field that contains the separator into quotation marks";
    }

    private static List<String> fields(CSVFormat format, String line) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            return parser.getRecords().stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
