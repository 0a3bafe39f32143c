package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The file says which press it is made for (ISO 15930-7, 6.2.2). */
final class OutputIntentCheck implements Check {
    private static final String CONDITION = "FOGRA39";
    /** Class and colour space stand in the header of an ICC profile (ISO 15076-1, 7.2). */
    private static final int CLASS = 12;

    private static final int SIGNATURES = 8;

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        List<PDOutputIntent> intents = file.document().getDocumentCatalog().getOutputIntents().stream()
                .filter(intent -> "GTS_PDFX".equals(intent.getCOSObject().getNameAsString(COSName.S)))
                .toList();
        if (intents.size() != 1) {
            findings.add(Place.FILE, "has " + intents.size() + " output intents for PDF/X");
            return;
        }
        PDOutputIntent intent = intents.get(0);
        String condition = intent.getOutputConditionIdentifier();
        findings.addUnless(condition != null && condition.contains(CONDITION), Place.FILE, "is made for " + condition);
        findings.addUnless(isPressProfile(intent.getDestOutputIntent()), Place.FILE, "has no CMYK output profile");
    }

    private static boolean isPressProfile(COSStream profile) throws IOException {
        if (profile == null || profile.getInt(COSName.N) != 4) {
            return false;
        }
        try (InputStream in = profile.createInputStream()) {
            in.skipNBytes(CLASS);
            return "prtrCMYK".equals(new String(in.readNBytes(SIGNATURES), StandardCharsets.US_ASCII));
        }
    }
}
