package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Wherever something shows through, it is said in which colours it is mixed (ISO 15930-7, 6.2.7). */
final class TransparencyCheck implements Check {

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        List<PDPage> pages = file.pages();
        for (Mark mark : file.marks()) {
            if (mark.paint().seeThrough() || isMasked(mark)) {
                COSDictionary group =
                        pages.get(mark.place().page() - 1).getCOSObject().getCOSDictionary(COSName.GROUP);
                findings.addUnless(isInks(group), mark.place(), "shows through on a page without a CMYK group");
            }
        }
        for (COSDictionary dictionary : file.dictionaries()) {
            COSDictionary group = dictionary.getCOSDictionary(COSName.GROUP);
            boolean transparency = group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S));
            findings.addUnless(
                    !transparency || isInks(group),
                    Place.object(0, PressFile.number(dictionary)),
                    "has a transparency group without a CMYK colour space");
        }
    }

    private static boolean isMasked(Mark mark) {
        return mark.image() != null && mark.image().getCOSObject().containsKey(COSName.SMASK);
    }

    private static boolean isInks(COSDictionary group) {
        return group != null && ColourSpaceCheck.isInks(group.getDictionaryObject(COSName.CS));
    }
}
