package org.rundruf.print.finishing.preflight;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Puts something wrong into a press file that was right. */
final class Planting {
    private Planting() {}

    /** A fault in an opened file. */
    @FunctionalInterface
    interface InDocument {
        void plant(PDDocument document) throws IOException;
    }

    /** A fault that only shows in the bytes. */
    @FunctionalInterface
    interface InBytes {
        byte[] plant(byte[] pdf) throws IOException;
    }

    static InBytes document(InDocument fault) {
        return pdf -> {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                fault.plant(document);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        };
    }

    /** @return a fault that paints: content in PDF's operators, {@code FONT} standing for a font of the page */
    static InBytes content(String operators) {
        return document(document -> paint(document, operators));
    }

    static void paint(PDDocument document, String operators) throws IOException {
        PDPage page = document.getPage(0);
        String font = page.getResources().getFontNames().iterator().next().getName();
        String content = "q " + operators.replace("FONT", "/" + font) + " Q";
        PDStream stream = new PDStream(
                document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
        append(page, stream);
    }

    static void append(PDPage page, PDStream stream) {
        List<PDStream> streams = new ArrayList<>();
        for (Iterator<PDStream> old = page.getContentStreams(); old.hasNext(); ) {
            streams.add(old.next());
        }
        streams.add(stream);
        page.setContents(streams);
    }

    static void paint(PDDocument document, PDExtendedGraphicsState state, String operators) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        paint(document, "/" + resources.add(state).getName() + " gs " + operators);
    }

    /** Paints an image of which every sample is the same, as large as says the matrix. */
    static void image(PDDocument document, PDColorSpace space, int pixels, String side) throws IOException {
        byte[] samples = new byte[pixels * pixels * space.getNumberOfComponents()];
        Arrays.fill(samples, (byte) 0xF0);
        PDImageXObject image = new PDImageXObject(
                document, new ByteArrayInputStream(samples), (COSBase) null, pixels, pixels, 8, space);
        COSName name = document.getPage(0).getResources().add(image);
        paint(document, side + " 0 0 " + side + " 200 250 cm /" + name.getName() + " Do");
    }

    /** @return the bars of a square of 21 modules */
    static String code(double left, double bottom, double module) {
        StringBuilder bars = new StringBuilder("0 0 0 1 k ");
        for (int row = 0; row < 21; row++) {
            for (int column = 0; column < 21; column += 5) {
                bars.append(String.format(
                        Locale.ROOT,
                        "%.3f %.3f %.3f %.3f re ",
                        left + column * module,
                        bottom + row * module,
                        module,
                        module));
            }
        }
        return bars.append("f").toString();
    }
}
