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

/** Finishes for the press in the manner of PDF/X-4 (ISO 15930-7): inks, bleed, an output intent, nothing interactive. */
final class PressFinish implements Finishing.Finish {
    private static final float VERSION = 1.6f;
    private static final int INKS = 4;
    private static final List<String> INTERACTIVE =
            List.of("OpenAction", "AA", "AcroForm", "Names", "Outlines", "ViewerPreferences");

    private final byte[] profile;
    private final Inks inks;

    PressFinish(byte[] profile, Inks inks) {
        this.profile = profile.clone();
        this.inks = inks;
    }

    @Override
    public void apply(PDDocument document, Imprint imprint) throws IOException {
        new InkConversion(document, inks).convert();
        document.getPages().forEach(PressFinish::finishPage);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        INTERACTIVE.forEach(key -> catalog.removeItem(COSName.getPDFName(key)));
        COSArray intents = new COSArray();
        intents.add(outputIntent(document));
        catalog.setItem(COSName.getPDFName("OutputIntents"), intents);
        document.getDocumentCatalog().setLanguage(imprint.language());
        document.getDocumentInformation().setTrapped("False");
        Xmp.press(imprint).attach(document);
        setVersion(document);
    }

    private static void finishPage(PDPage page) {
        page.getCOSObject().removeItem(COSName.ANNOTS);
        page.getCOSObject().removeItem(COSName.getPDFName("Tabs"));
    }

    private COSDictionary outputIntent(PDDocument document) throws IOException {
        PDStream destination = new PDStream(document, new ByteArrayInputStream(profile), COSName.FLATE_DECODE);
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
