package org.rundruf.print.finishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Converts the colours of a document's pages, and of the drawings on them, to inks. */
final class InkConversion {
    private final PDDocument document;
    private final Inks inks;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    InkConversion(PDDocument document, Inks inks) {
        this.document = document;
        this.inks = inks;
    }

    void convert() throws IOException {
        for (PDPage page : document.getPages()) {
            PDStream converted = new PDStream(document);
            List<Object> tokens = new PDFStreamParser(page).parse();
            try (OutputStream out = converted.createOutputStream(COSName.FLATE_DECODE)) {
                write(tokens, out);
            }
            page.setContents(converted);
            convertForms(page.getResources());
        }
    }

    private void convertForms(PDResources resources) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && seen.add(form.getCOSObject())) {
                convert(form);
                convertForms(form.getResources());
            }
        }
    }

    private void convert(PDFormXObject form) throws IOException {
        List<Object> tokens = new PDFStreamParser(form).parse();
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            write(tokens, out);
        }
        COSDictionary group = form.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            group.setItem(COSName.CS, COSName.DEVICECMYK);
        }
    }

    private void write(List<Object> tokens, OutputStream out) throws IOException {
        new ContentStreamWriter(out).writeTokens(ColourOperators.convert(tokens, inks));
    }
}
