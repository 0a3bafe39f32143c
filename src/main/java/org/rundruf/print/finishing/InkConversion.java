package org.rundruf.print.finishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Converts the colours of a document's pages, and of the drawings and images on them, to inks. */
final class InkConversion {
    private final PDDocument document;
    private final Inks inks;
    private final ImageInks images;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    InkConversion(PDDocument document, Inks inks) {
        this.document = document;
        this.inks = inks;
        this.images = new ImageInks(document, inks);
    }

    void convert() throws IOException {
        for (PDPage page : document.getPages()) {
            PDStream converted = new PDStream(document);
            List<Object> tokens = converted(new PDFStreamParser(page).parse(), page.getResources());
            try (OutputStream out = converted.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(atOrigin(tokens, page.getMediaBox()));
            }
            page.setContents(converted);
            PageBoxes.moveToOrigin(page);
            convertObjects(page.getResources());
        }
    }

    private void convertObjects(PDResources resources) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && seen.add(form.getCOSObject())) {
                convert(form);
                convertObjects(form.getResources());
            } else if (resources.getXObject(name) instanceof PDImageXObject image) {
                resources.put(name, images.converted(image));
            }
        }
    }

    private void convert(PDFormXObject form) throws IOException {
        List<Object> tokens = converted(new PDFStreamParser(form).parse(), form.getResources());
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        COSDictionary group = form.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            group.setItem(COSName.CS, COSName.DEVICECMYK);
        }
    }

    private List<Object> converted(List<Object> tokens, PDResources resources) {
        return BlackOverprint.apply(ColourOperators.convert(tokens, inks), resources);
    }

    private static List<Object> atOrigin(List<Object> tokens, PDRectangle media) {
        if (media.getLowerLeftX() == 0 && media.getLowerLeftY() == 0) {
            return tokens;
        }
        List<Object> moved = new ArrayList<>();
        moved.add(Operator.getOperator("q"));
        for (float part : new float[] {1, 0, 0, 1, -media.getLowerLeftX(), -media.getLowerLeftY()}) {
            moved.add(new COSFloat(part));
        }
        moved.add(Operator.getOperator("cm"));
        moved.addAll(tokens);
        moved.add(Operator.getOperator("Q"));
        return moved;
    }
}
