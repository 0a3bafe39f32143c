package org.rundruf.print.typesetting;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Chooses and places glyphs with the HarfBuzz inside the JDK. Shared between threads; remembers recent results. */
final class Shaper {
    private static final int REMEMBERED = 20_000;
    /** The JDK marks glyphs that ligatures swallowed with 0xFFFE and 0xFFFF. */
    private static final int FIRST_DELETED_GLYPH = 0xFFFE;

    private final ShapingFont font;
    private final Map<Key, GlyphRun> recent = Collections.synchronizedMap(new Recent());

    /** @param font sized to its units per em, so that positions are font units */
    Shaper(ShapingFont font) {
        this.font = font;
    }

    GlyphRun shape(String text, boolean rightToLeft) {
        Key key = new Key(text, rightToLeft);
        GlyphRun known = recent.get(key);
        if (known == null) {
            known = shape(key);
            recent.put(key, known);
        }
        return known;
    }

    private GlyphRun shape(Key key) {
        char[] chars = key.text.toCharArray();
        int flags = key.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layOut(chars, flags);
        float[] positions = vector.getGlyphPositions(0, vector.getNumGlyphs() + 1, null);
        return run(vector, positions, visible(vector));
    }

    private static GlyphRun run(GlyphVector vector, float[] positions, int[] visible) {
        int size = visible.length;
        GlyphRun run = new GlyphRun(
                new int[size], new float[size], new float[size], new int[size], positions[2 * vector.getNumGlyphs()]);
        for (int i = 0; i < size; i++) {
            run.glyphs()[i] = vector.getGlyphCode(visible[i]);
            run.x()[i] = positions[2 * visible[i]];
            run.y()[i] = -positions[2 * visible[i] + 1];
            run.chars()[i] = vector.getGlyphCharIndex(visible[i]);
        }
        return run;
    }

    private static int[] visible(GlyphVector vector) {
        return IntStream.range(0, vector.getNumGlyphs())
                .filter(i -> vector.getGlyphCode(i) >= 0 && vector.getGlyphCode(i) < FIRST_DELETED_GLYPH)
                .toArray();
    }

    private record Key(String text, boolean rightToLeft) {}

    private static final class Recent extends LinkedHashMap<Key, GlyphRun> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, GlyphRun> eldest) {
            return size() > REMEMBERED;
        }
    }
}
