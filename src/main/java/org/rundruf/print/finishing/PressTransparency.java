package org.rundruf.print.finishing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;

/** Says in which colours see-through parts of a page are mixed: in inks (ISO 32000-1, 11.3.4). */
final class PressTransparency {
    private PressTransparency() {}

    /** Gives the page a group with inks as its blending space if anything on it can be seen through. */
    static void declare(PDPage page) {
        COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        if (resources != null && isSeeThrough(resources, Collections.newSetFromMap(new IdentityHashMap<>()))) {
            COSDictionary group = new COSDictionary();
            group.setItem(COSName.TYPE, COSName.GROUP);
            group.setItem(COSName.S, COSName.TRANSPARENCY);
            group.setItem(COSName.CS, COSName.DEVICECMYK);
            page.getCOSObject().setItem(COSName.GROUP, group);
        }
    }

    private static boolean isSeeThrough(COSDictionary dictionary, Set<COSBase> seen) {
        return seen.add(dictionary)
                && (isMask(dictionary)
                        || dictionary.containsKey(COSName.GROUP)
                        || dictionary.keySet().stream()
                                .anyMatch(key -> dictionary.getDictionaryObject(key) instanceof COSDictionary inner
                                        && isSeeThrough(inner, seen)));
    }

    private static boolean isMask(COSDictionary dictionary) {
        COSBase mask = dictionary.getDictionaryObject(COSName.SMASK);
        return mask instanceof COSDictionary
                || isBelowOne(dictionary, COSName.CA)
                || isBelowOne(dictionary, COSName.CA_NS);
    }

    private static boolean isBelowOne(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSNumber alpha && alpha.floatValue() < 1;
    }
}
