package org.rundruf.channel.twilio;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * The table of Twilio's error codes, {@code twilio-codes.csv}. Twilio adds to them and changes what they cover, so that
 * whatever is not in the table is judged by its status.
 *
 * @see <a href="https://www.twilio.com/docs/api/errors">Twilio's errors</a>
 */
@Component
class TwilioCodes {
    private static final String FILE = "twilio-codes.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();
    private final Map<Integer, TwilioCode> codes = new TreeMap<>();

    TwilioCodes() {
        try (Reader file = new InputStreamReader(TwilioCodes.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                CSVParser lines = FORMAT.parse(file)) {
            lines.stream().map(TwilioCodes::code).forEach(code -> codes.put(code.code(), code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what it means, or empty if the table does not say */
    Optional<TwilioCode> find(int code) {
        return Optional.ofNullable(codes.get(code));
    }

    Collection<TwilioCode> all() {
        return codes.values();
    }

    private static TwilioCode code(CSVRecord line) {
        String rest = line.get("rest");
        return new TwilioCode(
                Integer.parseInt(line.get("code")),
                Meaning.valueOf(line.get("meaning").toUpperCase(Locale.ROOT)),
                line.get("reason"),
                rest == null ? null : Duration.parse(rest),
                line.get("check"));
    }
}
