package org.rundruf.print.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/**
 * A font as the JDK shapes with it. The JDK keeps the font's bytes in a file for temporary use; where that was cleaned away
 * it goes on with the glyphs of some other font, and says nothing. So the font is made anew then.
 */
final class ShapingFont {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<TextAttribute, Object> TYPOGRAPHY = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    private final byte[] file;
    private final float size;
    private final int glyphs;
    private volatile Font font;

    /** @throws IOException if the JDK cannot read it */
    ShapingFont(byte[] file, float size, int glyphs) throws IOException {
        this.file = file;
        this.size = size;
        this.glyphs = glyphs;
        this.font = made();
    }

    /**
     * @param flags the direction, as in {@link Font}
     * @throws IllegalStateException if its own glyphs are not to be had
     */
    GlyphVector layOut(char[] text, int flags) {
        GlyphVector laidOut = font.layoutGlyphVector(EXACT, text, 0, text.length, flags);
        return isItself() ? laidOut : layOutAnew(text, flags);
    }

    private synchronized GlyphVector layOutAnew(char[] text, int flags) {
        try {
            font = isItself() ? font : made();
        } catch (IOException e) {
            throw new IllegalStateException("a font is gone", e);
        }
        GlyphVector laidOut = font.layoutGlyphVector(EXACT, text, 0, text.length, flags);
        if (!isItself()) {
            throw new IllegalStateException("a font is gone: the JDK's folder for temporary files cannot be used");
        }
        return laidOut;
    }

    private boolean isItself() {
        return font.getNumGlyphs() == glyphs;
    }

    private Font made() throws IOException {
        try {
            Font read = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            return read.deriveFont(size).deriveFont(TYPOGRAPHY);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }
}
