package org.rundruf.print.typesetting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts that pages are set in, read once and shared by all documents and threads. */
public final class FontLibrary {
    private final List<FontFace> faces = new ArrayList<>();

    /**
     * @param files TrueType files by their name; family and weight come from the fonts themselves
     * @throws UnusableFont if one is no TrueType font
     */
    public FontLibrary(Map<String, byte[]> files) {
        files.forEach((name, file) -> faces.add(face(name, file)));
    }

    /** A damaged file fails in whatever way its first wrong byte leads to. */
    private static FontFace face(String name, byte[] file) {
        try {
            return FontFace.read(file);
        } catch (IOException | RuntimeException e) {
            throw new UnusableFont(name, e);
        }
    }

    /** @return the width of a text in ems, in the heaviest face of a family up to that weight */
    float width(String family, int weight, String text) {
        FontFace face = faces.stream()
                .filter(f -> f.family().equals(family) && f.weight() <= weight)
                .max((a, b) -> Integer.compare(a.weight(), b.weight()))
                .orElseThrow(() -> new IllegalArgumentException("No font of family " + family));
        return face.shape(text, Characters.startsRightToLeft(text)).advance() / face.unitsPerEm();
    }

    /** @return whether a face of that family has the character */
    boolean has(String family, int codePoint) {
        return faces.stream().anyMatch(face -> face.family().equals(family) && face.has(Characters.drawn(codePoint)));
    }

    /** @return the first character of a text that has to be drawn and that no face has */
    OptionalInt firstMissing(String text) {
        return text.codePoints()
                .filter(c -> !Characters.isInvisible(c) && !Characters.isJoiner(c))
                .map(Characters::drawn)
                .filter(c -> faces.stream().noneMatch(face -> face.has(c)))
                .findFirst();
    }

    /** Makes all faces known to a renderer; only those that its pages use end up in the document. */
    void addTo(PdfRendererBuilder builder, PDDocument document) {
        for (FontFace face : faces) {
            builder.useFont(new Supplier(document, face), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    private static final class Supplier extends PDFontSupplier {
        private final PDDocument document;
        private final FontFace face;

        Supplier(PDDocument document, FontFace face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return new ShapedFont(document, face);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
