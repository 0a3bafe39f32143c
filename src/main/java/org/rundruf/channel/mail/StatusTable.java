package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.stereotype.Component;

/** What enhanced status codes (RFC 3463) mean for an address, from {@code status.csv}. */
@Component
public class StatusTable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    private static final Meaning UNKNOWN = new Meaning(Fate.REFUSED, "not delivered");

    private final Map<String, Meaning> meanings = new HashMap<>();

    /** What becomes of the address. */
    public enum Fate {
        /** Nothing: the server gave up on a trouble that passes. */
        LATER,
        /** Nothing: this message was not wanted. */
        REFUSED,
        /** Nothing sent there will ever arrive. */
        GONE
    }

    /** @param reason in words, for the report */
    public record Meaning(Fate fate, String reason) {}

    StatusTable() {
        try (InputStream table = StatusTable.class.getResourceAsStream("status.csv");
                CSVParser rows = FORMAT.parse(new InputStreamReader(Objects.requireNonNull(table), UTF_8))) {
            rows.forEach(row -> meanings.put(
                    row.get("status"),
                    new Meaning(Fate.valueOf(row.get("meaning").toUpperCase(Locale.ROOT)), row.get("reason"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param status such as {@code 5.1.1}; anything else is understood as a refusal */
    public Meaning of(String status) {
        String[] parts = status.split("\\.");
        if (parts.length != 3) {
            return UNKNOWN;
        }
        return List.of(status, parts[0] + "." + parts[1] + ".x", parts[0] + ".x.x").stream()
                .map(meanings::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
