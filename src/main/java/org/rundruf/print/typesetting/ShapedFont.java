package org.rundruf.print.typesetting;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;

/**
 * A face as one document uses it: a composite font (ISO 32000-1, 9.7) whose character codes are pairs of an outline and
 * the text that it shows.
 *
 * <p>PDFBox hands text to fonts as Unicode; codes that are already chosen travel through it as characters of a private
 * plane, see {@link #asCharacter}.
 */
final class ShapedFont extends PDFont {
    private static final int PRIVATE_PLANE = 0xF0000;

    private final FontFace face;
    private final PDDocument document;
    private final CidTable codes = new CidTable();
    private final PDFontDescriptor descriptor;
    private boolean written;

    ShapedFont(PDDocument document, FontFace face) throws IOException {
        super(emptyDictionary(face));
        this.document = document;
        this.face = face;
        this.descriptor = FaceDescriptor.of(face);
    }

    private static COSDictionary emptyDictionary(FontFace face) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, face.postScriptName());
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        return font;
    }

    FontFace face() {
        return face;
    }

    int code(Outline outline, String text) {
        return codes.code(outline, text);
    }

    /** @return text that has neither ink nor width; readers drop what has a width and stands in one place twice */
    WordPiece unseen(String text) {
        return unseen(text, 0);
    }

    /** @param width font units */
    WordPiece unseen(String text, int width) {
        return new WordPiece(0, asCharacter(code(new Outline.Single(face.glyph(' ')).widened(width), text)));
    }

    /** @return ems above the baseline */
    float ascent() {
        return descriptor.getAscent() / 1000;
    }

    /** @return of the type size, below zero */
    float descent() {
        return descriptor.getDescent() / 1000;
    }

    static String asCharacter(int code) {
        return Character.toString(PRIVATE_PLANE + code);
    }

    /** @return font units */
    int advance(int code) {
        return codes.outline(code).advance(face);
    }

    @Override
    protected byte[] encode(int character) {
        int code = character >= PRIVATE_PLANE ? character - PRIVATE_PLANE : plainCode(character);
        return new byte[] {(byte) (code >> 8), (byte) code};
    }

    private int plainCode(int character) {
        if (!face.has(character)) {
            throw new MissingGlyph(character, face.postScriptName());
        }
        return code(new Outline.Single(face.glyph(character)), Character.toString(character));
    }

    @Override
    public void subset() throws IOException {
        if (!written) {
            written = true;
            new FontWriter(document, this, codes).write(dict, descriptor);
        }
    }

    @Override
    public boolean willBeSubset() {
        return !written;
    }

    @Override
    public void addToSubset(int codePoint) {
        // The codes in use are known already.
    }

    @Override
    public float getWidth(int code) {
        return advance(code) * 1000f / face.unitsPerEm();
    }

    @Override
    public float getWidthFromFont(int code) {
        return getWidth(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read() << 8 | in.read();
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return descriptor;
    }

    @Override
    public Matrix getFontMatrix() {
        return DEFAULT_FONT_MATRIX;
    }

    @Override
    public BoundingBox getBoundingBox() {
        PDRectangle box = descriptor.getFontBoundingBox();
        return new BoundingBox(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    @Deprecated
    @Override
    public float getHeight(int code) {
        return descriptor.getAscent();
    }

    @Override
    public float getAverageFontWidth() {
        return face.advance(face.glyph(' ')) * 1000f / face.unitsPerEm();
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isStandard14() {
        return false;
    }
}
