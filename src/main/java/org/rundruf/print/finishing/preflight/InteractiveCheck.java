package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Paper does nothing when it is touched (ISO 15930-7, 6.2.9 and 6.2.10). */
final class InteractiveCheck implements Check {
    private static final List<String> OF_CATALOG = List.of("OpenAction", "AA", "AcroForm");
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "URI", "Launch", "GoToR", "SubmitForm", "ImportData", "Named", "Rendition", "Movie");
    private static final Set<String> OF_PRINTERS = Set.of("TrapNet", "PrinterMark");

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        for (String key : OF_CATALOG) {
            boolean there = file.catalog().containsKey(COSName.getPDFName(key));
            findings.addUnless(!there, Place.FILE, "the catalog has " + key);
        }
        COSDictionary names = file.catalog().getCOSDictionary(COSName.NAMES);
        boolean scripts = names != null && names.containsKey(COSName.getPDFName("JavaScript"));
        findings.addUnless(!scripts, Place.FILE, "has scripts");
        for (COSDictionary dictionary : file.dictionaries()) {
            boolean action = ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""));
            findings.addUnless(!action, Place.object(0, PressFile.number(dictionary)), "is an action");
        }
        int number = 1;
        for (PDPage page : file.pages()) {
            examine(page, Place.page(number++), findings);
        }
    }

    private static void examine(PDPage page, Place place, Findings findings) throws IOException {
        findings.addUnless(!page.getCOSObject().containsKey(COSName.AA), place, "has actions");
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean allowed = OF_PRINTERS.contains(annotation.getSubtype())
                    || !overlaps(annotation.getRectangle(), page.getBleedBox());
            findings.addUnless(allowed, place, "has an annotation within the bleed: " + annotation.getSubtype());
        }
    }

    private static boolean overlaps(PDRectangle one, PDRectangle other) {
        return one == null
                || one.getLowerLeftX() < other.getUpperRightX()
                        && one.getUpperRightX() > other.getLowerLeftX()
                        && one.getLowerLeftY() < other.getUpperRightY()
                        && one.getUpperRightY() > other.getLowerLeftY();
    }
}
