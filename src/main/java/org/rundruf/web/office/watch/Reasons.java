package org.rundruf.web.office.watch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** The table {@code reasons.csv}: what providers, mail servers and the ledger itself give as reasons. */
final class Reasons {
    private static final List<Reason> TABLE = read();

    private Reasons() {}

    /** @return what it means; the table's last line holds for whatever nobody thought of */
    static Reason of(String reason) {
        return TABLE.stream().filter(line -> line.isMeantBy(reason)).findFirst().orElseThrow();
    }

    static List<Reason> all() {
        return TABLE;
    }

    private static List<Reason> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (Reader file =
                new InputStreamReader(Reasons.class.getResourceAsStream("reasons.csv"), StandardCharsets.UTF_8)) {
            return format.parse(file).stream()
                    .map(line -> new Reason(Pattern.compile(line.get("pattern")), line.get("words"), line.get("next")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
