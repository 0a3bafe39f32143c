package org.rundruf.print.typesetting;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Appends composite glyphs to a TrueType file (OpenType 1.9, tables glyf, loca, hmtx, maxp). */
final class CompositeGlyphs {
    private static final int GLYPH_COUNT = 4;
    private static final int METRICS_COUNT = 34;
    private static final int LOCA_FORMAT = 50;
    private static final int MAX_COMPOSITE_POINTS = 10;
    private static final int MAX_COMPOSITE_CONTOURS = 12;
    private static final int MAX_COMPONENTS = 28;
    private static final int MAX_DEPTH = 30;

    private final Sfnt font;
    private final GlyphOutlines outlines;
    private final int oldCount;
    private final List<Outline.Composite> composites;

    /** @param composites their parts are glyph ids of this very file */
    CompositeGlyphs(byte[] file, List<Outline.Composite> composites) {
        this.font = new Sfnt(file);
        this.outlines = new GlyphOutlines(font);
        this.oldCount = outlines.count();
        this.composites = composites;
    }

    /** @return the id of the first composite */
    int firstId() {
        return oldCount;
    }

    byte[] append() {
        composites.forEach(outlines::append);
        font.replace("hmtx", metrics());
        font.replace("glyf", outlines.glyf());
        font.replace("loca", outlines.loca());
        adjustCounts();
        return font.write();
    }

    private byte[] metrics() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(longMetrics());
        for (int i = 0; i < composites.size(); i++) {
            int bearing = outlines.left(oldCount + i);
            out.writeBytes(ByteBuffer.allocate(4)
                    .putShort((short) composites.get(i).advance())
                    .putShort((short) bearing)
                    .array());
        }
        return out.toByteArray();
    }

    /** Gives every old glyph its own advance: hmtx may leave out the repeated advances at its end. */
    private byte[] longMetrics() {
        ByteBuffer old = font.table("hmtx");
        int explicit = Short.toUnsignedInt(font.table("hhea").getShort(METRICS_COUNT));
        ByteBuffer all = ByteBuffer.allocate(4 * oldCount);
        for (int glyph = 0; glyph < oldCount; glyph++) {
            boolean repeated = glyph >= explicit;
            all.putShort(old.getShort(4 * (repeated ? explicit - 1 : glyph)));
            all.putShort(old.getShort(repeated ? 4 * explicit + 2 * (glyph - explicit) : 4 * glyph + 2));
        }
        return all.array();
    }

    private void adjustCounts() {
        short count = (short) outlines.count();
        ByteBuffer maxp = font.table("maxp");
        maxp.putShort(GLYPH_COUNT, count);
        maxp.putShort(MAX_COMPOSITE_POINTS, (short) 4096);
        maxp.putShort(MAX_COMPOSITE_CONTOURS, (short) 512);
        int parts = composites.stream().mapToInt(c -> c.parts().size()).max().orElse(0);
        maxp.putShort(MAX_COMPONENTS, (short) Math.max(parts, maxp.getShort(MAX_COMPONENTS)));
        maxp.putShort(MAX_DEPTH, (short) (maxp.getShort(MAX_DEPTH) + 1));
        font.table("hhea").putShort(METRICS_COUNT, count);
        font.table("head").putShort(LOCA_FORMAT, (short) 1);
    }
}
