package org.rundruf.print.finishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Finishes for the press as PDF/X-4 (ISO 15930-7): inks, bleed, an output intent, nothing interactive. */
final class PressFinish implements Finishing.Finish {
    private static final float VERSION = 1.6f;
    private static final int INKS = 4;
    private static final List<String> INTERACTIVE =
            List.of("OpenAction", "AA", "AcroForm", "Names", "Dests", "Outlines", "PageMode", "ViewerPreferences");
    /** Readers need it, a press does not, and it would point to links that are gone. */
    private static final List<String> STRUCTURE = List.of("StructTreeRoot", "MarkInfo");

    private static final List<String> PAGE_ONLY = List.of("Annots", "AA", "Tabs", "StructParents");

    /** Compressed once for all sheets. */
    private final byte[] profile;

    private final Inks inks;
    private final boolean cropMarks;

    PressFinish(byte[] profile, Inks inks, boolean cropMarks) {
        this.profile = Flate.encode(profile);
        this.inks = inks;
        this.cropMarks = cropMarks;
    }

    @Override
    public void apply(PDDocument document, Imprint imprint) throws IOException {
        new InkConversion(document, inks).convert();
        for (PDPage page : document.getPages()) {
            finish(document, page);
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        INTERACTIVE.forEach(key -> catalog.removeItem(COSName.getPDFName(key)));
        STRUCTURE.forEach(key -> catalog.removeItem(COSName.getPDFName(key)));
        COSArray intents = new COSArray();
        intents.add(outputIntent(document));
        catalog.setItem(COSName.getPDFName("OutputIntents"), intents);
        document.getDocumentCatalog().setLanguage(imprint.language());
        document.getDocumentInformation().setTrapped("False");
        document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", Xmp.PDFX_VERSION);
        Xmp.press(imprint).attach(document);
        setVersion(document);
    }

    private void finish(PDDocument document, PDPage page) throws IOException {
        PAGE_ONLY.forEach(key -> page.getCOSObject().removeItem(COSName.getPDFName(key)));
        PressTransparency.declare(page);
        if (cropMarks) {
            new CropMarks().draw(document, page);
        }
    }

    private COSDictionary outputIntent(PDDocument document) throws IOException {
        PDStream destination = new PDStream(document, new ByteArrayInputStream(profile));
        destination.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        destination.getCOSObject().setInt(COSName.N, INKS);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "FOGRA39");
        intent.setString(
                COSName.getPDFName("OutputCondition"), "Offset printing, ISO 12647-2:2004/Amd 1, coated paper");
        intent.setString(COSName.getPDFName("RegistryName"), "http://www.color.org");
        intent.setString(COSName.getPDFName("Info"), "FOGRA39L coated");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), destination);
        return intent;
    }

    /** The header alone gives the version: one in the catalog would win over it. */
    private static void setVersion(PDDocument document) {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
        document.getDocument().setVersion(VERSION);
    }
}
