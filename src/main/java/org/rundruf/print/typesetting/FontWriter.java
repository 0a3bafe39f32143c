package org.rundruf.print.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Embeds what a document used of a font (ISO 32000-1, 9.7.4 and 9.9). */
final class FontWriter {
    private final PDDocument document;
    private final ShapedFont font;
    private final CidTable codes;

    FontWriter(PDDocument document, ShapedFont font, CidTable codes) {
        this.document = document;
        this.font = font;
        this.codes = codes;
    }

    void write(COSDictionary dictionary, PDFontDescriptor descriptor) throws IOException {
        String name = prefix() + "+" + font.face().postScriptName();
        FaceSubset subset = FaceSubset.of(font.face(), codes);
        PDStream program = stream(subset.file());
        program.getCOSObject().setLong(COSName.LENGTH1, subset.file().length);
        descriptor.setFontFile2(program);
        descriptor.setFontName(name);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.TO_UNICODE, stream(ToUnicode.write(codes)));
        COSArray descendants = new COSArray();
        descendants.add(descendant(name, subset, descriptor));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
    }

    private COSDictionary descendant(String name, FaceSubset subset, PDFontDescriptor descriptor) throws IOException {
        COSDictionary cidFont = new COSDictionary();
        cidFont.setItem(COSName.TYPE, COSName.FONT);
        cidFont.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cidFont.setName(COSName.BASE_FONT, name);
        cidFont.setItem(COSName.CIDSYSTEMINFO, identity());
        cidFont.setItem(COSName.FONT_DESC, descriptor.getCOSObject());
        cidFont.setItem(COSName.W, widths());
        cidFont.setItem(COSName.CID_TO_GID_MAP, stream(glyphMap(subset)));
        return cidFont;
    }

    private static COSDictionary identity() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int code = 0; code < codes.size(); code++) {
            widths.add(new COSFloat(Math.round(font.getWidth(code) * 100) / 100f));
        }
        COSArray fromZero = new COSArray();
        fromZero.add(COSInteger.ZERO);
        fromZero.add(widths);
        return fromZero;
    }

    private byte[] glyphMap(FaceSubset subset) {
        ByteBuffer map = ByteBuffer.allocate(2 * codes.size());
        for (int code = 0; code < codes.size(); code++) {
            map.putShort((short) subset.glyph(codes.outline(code)));
        }
        return map.array();
    }

    private PDStream stream(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    /** Six capitals that differ between subsets (ISO 32000-1, 9.6.4). */
    private String prefix() {
        long number = Integer.toUnsignedLong(codes.fingerprint());
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + number % 26));
            number /= 26;
        }
        return letters.toString();
    }
}
