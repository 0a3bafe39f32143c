package org.rundruf.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The hash that binds an entry to the one before: SHA-256 over the hash before and each column, every one of them as
 * {@code length:value,} in UTF-8 (a netstring), so that no two entries read the same. What is null is {@code -,}.
 */
final class Seal {
    /** What the first entry is bound to. */
    static final String BEGINNING = "0".repeat(64);

    private Seal() {}

    static String of(AuditEntry entry, String previous) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        Stream.of(
                        previous,
                        entry.number(),
                        ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        entry.version(),
                        entry.detail())
                .forEach(value -> canonical.writeBytes(netstring(value)));
        return DigestUtils.sha256Hex(canonical.toByteArray());
    }

    private static byte[] netstring(Object value) {
        if (value == null) {
            return "-,".getBytes(StandardCharsets.UTF_8);
        }
        int length = value.toString().getBytes(StandardCharsets.UTF_8).length;
        return (length + ":" + value + ",").getBytes(StandardCharsets.UTF_8);
    }
}
