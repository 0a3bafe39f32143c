package org.rundruf.announcement.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.Site;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.announcement.reading.Utf8;

/** Reads the lines of the sites' CSV, each checked by itself. */
final class SiteCsv {
    private static final List<String> COLUMNS = List.of("site", "quarter", "name", "latitude", "longitude", "posters");
    private static final String HINT = "the first line is " + String.join(",", COLUMNS);

    private final Map<String, Long> quarters;
    private final Rejections rejections;
    private final Set<String> seen = new HashSet<>();

    SiteCsv(Map<String, Long> quarters, Rejections rejections) {
        this.quarters = quarters;
        this.rejections = rejections;
    }

    List<Site> read(byte[] csv) {
        String text = Utf8.decode(csv, HINT);
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            requireColumns(parser.getHeaderNames());
            List<Site> sites = new ArrayList<>();
            for (CSVRecord row : parser) {
                read(new SiteLine(row, QuarterCsv.firstLine(text, row)), sites);
            }
            return sites;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidInput(List.of(new Problem("", "is not well-formed CSV: " + e.getMessage(), HINT, 0)));
        }
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static void requireColumns(List<String> header) {
        Stream<Problem> missing = COLUMNS.stream()
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

    private void read(SiteLine line, List<Site> sites) {
        int before = rejections.count();
        line.check(quarters, rejections);
        if (!seen.add(line.id())) {
            rejections.add(line.number(), "site", "'" + line.id() + "' stands in this file already");
        }
        if (rejections.count() == before) {
            sites.add(line.site());
        }
    }
}
