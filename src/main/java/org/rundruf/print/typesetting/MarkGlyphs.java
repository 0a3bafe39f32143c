package org.rundruf.print.typesetting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Reads which glyphs are combining marks (OpenType GDEF, GlyphClassDef, class 3). */
final class MarkGlyphs {
    private static final int MARK = 3;
    private static final int CLASS_DEF_OFFSET = 4;

    private MarkGlyphs() {}

    static BitSet read(TrueTypeFont font) throws IOException {
        BitSet marks = new BitSet();
        TTFTable gdef = font.getTableMap().get("GDEF");
        if (gdef == null) {
            return marks;
        }
        ByteBuffer table = ByteBuffer.wrap(font.getTableBytes(gdef));
        int classes = Short.toUnsignedInt(table.getShort(CLASS_DEF_OFFSET));
        if (classes != 0) {
            readClasses(table.position(classes), marks);
        }
        return marks;
    }

    private static void readClasses(ByteBuffer table, BitSet marks) {
        if (table.getShort() == 1) {
            readList(table, marks);
        } else {
            readRanges(table, marks);
        }
    }

    private static void readList(ByteBuffer table, BitSet marks) {
        int first = Short.toUnsignedInt(table.getShort());
        int count = Short.toUnsignedInt(table.getShort());
        for (int i = 0; i < count; i++) {
            marks.set(first + i, table.getShort() == MARK);
        }
    }

    private static void readRanges(ByteBuffer table, BitSet marks) {
        int count = Short.toUnsignedInt(table.getShort());
        for (int i = 0; i < count; i++) {
            int first = Short.toUnsignedInt(table.getShort());
            int last = Short.toUnsignedInt(table.getShort());
            if (table.getShort() == MARK) {
                marks.set(first, last + 1);
            }
        }
    }
}
