package org.rundruf.print.typesetting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file (OpenType 1.9, "The OpenType font file"), to be changed and written again. */
final class Sfnt {
    private static final int VERSION = 0x00010000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int CHECKSUM_ADJUSTMENT = 8;

    private final Map<String, byte[]> tables = new TreeMap<>();

    Sfnt(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int count = Short.toUnsignedInt(in.getShort(4));
        for (int i = 0; i < count; i++) {
            int at = HEADER + RECORD * i;
            byte[] table = new byte[in.getInt(at + 12)];
            in.get(in.getInt(at + 8), table);
            tables.put(new String(file, at, 4, StandardCharsets.ISO_8859_1), table);
        }
    }

    /** @return the table itself: writing to it changes the font */
    ByteBuffer table(String tag) {
        return ByteBuffer.wrap(tables.get(tag));
    }

    void replace(String tag, byte[] table) {
        tables.put(tag, table);
    }

    byte[] write() {
        table("head").putInt(CHECKSUM_ADJUSTMENT, 0);
        int offset = HEADER + RECORD * tables.size();
        int size = offset
                + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        writeHeader(out);
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            out.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(checksum(table)).putInt(offset).putInt(table.length);
            out.put(offset, table);
            head = entry.getKey().equals("head") ? offset : head;
            offset += padded(table.length);
        }
        out.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - checksum(out.array()));
        return out.array();
    }

    private void writeHeader(ByteBuffer out) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        out.putInt(VERSION).putShort((short) count).putShort((short) (power * RECORD));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * RECORD));
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }
}
