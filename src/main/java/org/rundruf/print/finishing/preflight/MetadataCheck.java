package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The document information and the XMP packet say the same, and that this is PDF/X-4. */
final class MetadataCheck implements Check {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String PDFX = "http://www.npes.org/pdfx/ns/id/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String XMP_MM = "http://ns.adobe.com/xap/1.0/mm/";

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        PDMetadata packet = file.document().getDocumentCatalog().getMetadata();
        if (packet == null) {
            findings.add(Place.FILE, "has no XMP packet");
            return;
        }
        XmpValues xmp = XmpValues.read(packet.exportXMPMetadata());
        PDDocumentInformation info = file.document().getDocumentInformation();
        String version = xmp.value(PDFX, "GTS_PDFXVersion");
        findings.addUnless("PDF/X-4".equals(version), Place.FILE, "XMP says " + version + " instead of PDF/X-4");
        findings.addUnless(xmp.value(XMP_MM, "DocumentID") != null, Place.FILE, "XMP has no document ID");
        same("title", info.getTitle(), xmp.value(DC, "title"), findings);
        same("Trapped", info.getTrapped(), xmp.value(PDF, "Trapped"), findings);
        same("CreationDate", instant(info.getCreationDate()), instant(xmp.value(XMP, "CreateDate")), findings);
        same("ModDate", instant(info.getModificationDate()), instant(xmp.value(XMP, "ModifyDate")), findings);
        findings.addUnless(!"Unknown".equals(info.getTrapped()), Place.FILE, "Trapped is neither True nor False");
    }

    private static void same(String what, Object information, Object xmp, Findings findings) {
        boolean same = information != null && Objects.equals(information, xmp);
        findings.addUnless(same, Place.FILE, what + " is " + information + ", in XMP " + xmp);
    }

    private static Instant instant(Calendar date) {
        return date == null ? null : date.toInstant();
    }

    private static Instant instant(String date) {
        try {
            return date == null ? null : OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException incomplete) {
            return null;
        }
    }
}
