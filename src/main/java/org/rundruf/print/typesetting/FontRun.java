package org.rundruf.print.typesetting;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;

/** A piece of text in one font. */
record FontRun(FontDescription description, String text) {
    ShapedFont font() {
        return (ShapedFont) description.getFont();
    }

    GlyphRun shape(boolean rightToLeft) {
        return font().face().shape(text, rightToLeft);
    }

    /** @return the width in ems */
    float width(boolean rightToLeft) {
        return shape(rightToLeft).advance() / font().face().unitsPerEm();
    }
}
