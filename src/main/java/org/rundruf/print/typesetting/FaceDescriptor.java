package org.rundruf.print.typesetting;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Describes a face to PDF readers (ISO 32000-1, 9.8). */
final class FaceDescriptor {
    /** Stem widths stand nowhere in TrueType files; readers use them only for fonts that are missing. */
    private static final int STEM = 80;

    private FaceDescriptor() {}

    static PDFontDescriptor of(FontFace face) throws IOException {
        TrueTypeFont file = face.file();
        float scale = 1000f / face.unitsPerEm();
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
        PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
        descriptor.setFontName(face.postScriptName());
        descriptor.setFontFamily(face.family());
        descriptor.setFontWeight(face.weight());
        descriptor.setSymbolic(true);
        descriptor.setNonSymbolic(false);
        descriptor.setItalicAngle(file.getPostScript().getItalicAngle());
        descriptor.setAscent(file.getHorizontalHeader().getAscender() * scale);
        descriptor.setDescent(file.getHorizontalHeader().getDescender() * scale);
        descriptor.setCapHeight(capHeight(file.getOS2Windows()) * scale);
        descriptor.setFontBoundingBox(box(file.getHeader(), scale));
        descriptor.setStemV(STEM);
        return descriptor;
    }

    private static int capHeight(OS2WindowsMetricsTable metrics) {
        return metrics.getVersion() >= 2 ? metrics.getCapHeight() : metrics.getTypoAscender();
    }

    private static PDRectangle box(HeaderTable head, float scale) {
        return new PDRectangle(
                head.getXMin() * scale,
                head.getYMin() * scale,
                (head.getXMax() - head.getXMin()) * scale,
                (head.getYMax() - head.getYMin()) * scale);
    }
}
