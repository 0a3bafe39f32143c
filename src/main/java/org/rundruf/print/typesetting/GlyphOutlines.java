package org.rundruf.print.typesetting;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The glyph descriptions of a TrueType file, in memory (OpenType 1.9, table glyf). */
final class GlyphOutlines {
    private static final int BOX = 2;
    private static final int HEADER = 10;
    private static final int COMPONENT = 8;
    private static final short COMPOSITE = -1;
    /** Offsets are words, are x and y distances, and do not scale with the component. */
    private static final int PLACED_BY_OFFSET = 0x1003;

    private static final int MORE_COMPONENTS = 0x0020;

    private final List<byte[]> descriptions = new ArrayList<>();

    GlyphOutlines(Sfnt font) {
        ByteBuffer loca = font.table("loca");
        ByteBuffer glyf = font.table("glyf");
        boolean wide = font.table("head").getShort(50) == 1;
        int count = Short.toUnsignedInt(font.table("maxp").getShort(4));
        for (int glyph = 0; glyph < count; glyph++) {
            int start = offset(loca, wide, glyph);
            byte[] description = new byte[offset(loca, wide, glyph + 1) - start];
            glyf.get(start, description);
            descriptions.add(description);
        }
    }

    private static int offset(ByteBuffer loca, boolean wide, int glyph) {
        return wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    int count() {
        return descriptions.size();
    }

    /** @return the glyph's left edge, 0 if it is blank */
    int left(int glyph) {
        return isBlank(glyph) ? 0 : box(glyph, 0);
    }

    void append(Outline.Composite composite) {
        List<Outline.Part> parts =
                composite.parts().stream().filter(p -> !isBlank(p.glyph())).toList();
        descriptions.add(parts.isEmpty() ? new byte[0] : describe(parts));
    }

    private byte[] describe(List<Outline.Part> parts) {
        ByteBuffer out = ByteBuffer.allocate(HEADER + COMPONENT * parts.size());
        out.putShort(COMPOSITE);
        out.putShort(smallest(parts, 0)).putShort(smallest(parts, 1));
        out.putShort(largest(parts, 2)).putShort(largest(parts, 3));
        for (int i = 0; i < parts.size(); i++) {
            Outline.Part part = parts.get(i);
            int flags = i < parts.size() - 1 ? PLACED_BY_OFFSET | MORE_COMPONENTS : PLACED_BY_OFFSET;
            out.putShort((short) flags).putShort((short) part.glyph());
            out.putShort((short) part.dx()).putShort((short) part.dy());
        }
        return out.array();
    }

    private short smallest(List<Outline.Part> parts, int edge) {
        return (short) parts.stream().mapToInt(p -> edge(p, edge)).min().orElse(0);
    }

    private short largest(List<Outline.Part> parts, int edge) {
        return (short) parts.stream().mapToInt(p -> edge(p, edge)).max().orElse(0);
    }

    /** @param edge 0 left, 1 bottom, 2 right, 3 top */
    private int edge(Outline.Part part, int edge) {
        return box(part.glyph(), edge) + (edge % 2 == 0 ? part.dx() : part.dy());
    }

    private int box(int glyph, int edge) {
        return ByteBuffer.wrap(descriptions.get(glyph)).getShort(BOX + 2 * edge);
    }

    private boolean isBlank(int glyph) {
        return descriptions.get(glyph).length == 0;
    }

    byte[] glyf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] description : descriptions) {
            out.writeBytes(Arrays.copyOf(description, padded(description)));
        }
        return out.toByteArray();
    }

    byte[] loca() {
        ByteBuffer out = ByteBuffer.allocate(4 * (count() + 1));
        int offset = 0;
        for (byte[] description : descriptions) {
            out.putInt(offset);
            offset += padded(description);
        }
        return out.putInt(offset).array();
    }

    private static int padded(byte[] description) {
        return (description.length + 3) & ~3;
    }
}
