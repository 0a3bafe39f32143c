package org.rundruf.print.finishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Finishes for screens and assistive software: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). */
final class WebFinish implements Finishing.Finish {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final byte[] profile;

    WebFinish(byte[] profile) {
        this.profile = profile.clone();
    }

    @Override
    public void apply(PDDocument document, Imprint imprint) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        document.getDocumentCatalog().setOutputIntents(List.of(intent));
        document.getDocumentCatalog().setLanguage(imprint.language());
        ActualTexts.moveInto(document);
        StructureTags.mend(document.getDocumentCatalog().getStructureTreeRoot());
        Xmp.web(imprint).attach(document);
    }
}
