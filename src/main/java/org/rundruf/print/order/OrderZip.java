package org.rundruf.print.order;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An order as one file. Entries are stored as they are, as what they hold is compressed already: no two compressors agree. */
public final class OrderZip {
    private OrderZip() {}

    /**
     * Packs a folder; the same folder gives the same bytes.
     *
     * @param name the folder that unpacking makes
     * @param made the time of every entry, in UTC
     * @throws IOException if it cannot be read or written
     */
    public static void write(Path folder, String name, OffsetDateTime made, Path zip) throws IOException {
        LocalDateTime time = made.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String file : OrderFolder.names(folder)) {
                byte[] bytes = Files.readAllBytes(folder.resolve(file));
                entries.putNextEntry(entry(name + "/" + file, bytes, time));
                entries.write(bytes);
                entries.closeEntry();
            }
        }
    }

    private static ZipEntry entry(String name, byte[] bytes, LocalDateTime time) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(time);
        return entry;
    }
}
