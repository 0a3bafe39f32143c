package org.rundruf.print.finishing.preflight;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What no object of the file may be. */
final class ObjectChecks {
    private static final List<COSName> LZW = List.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION);
    private static final COSName PS = COSName.getPDFName("PS");
    private static final COSName SUBTYPE_2 = COSName.getPDFName("Subtype2");

    private ObjectChecks() {}

    static void compression(PressFile file, Findings findings) {
        file.dictionaries().stream()
                .filter(dictionary -> dictionary instanceof COSStream && isLzw(dictionary))
                .forEach(stream -> findings.add(at(stream), "is compressed with LZW"));
    }

    private static boolean isLzw(COSDictionary stream) {
        COSBase filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
        if (filter instanceof COSArray filters) {
            return filters.toList().stream().anyMatch(LZW::contains);
        }
        return filter instanceof COSName && LZW.contains(filter);
    }

    static void postScript(PressFile file, Findings findings) {
        file.dictionaries().stream()
                .filter(ObjectChecks::isPostScript)
                .forEach(stream -> findings.add(at(stream), "is embedded PostScript"));
    }

    private static boolean isPostScript(COSDictionary dictionary) {
        return dictionary instanceof COSStream
                && (PS.equals(dictionary.getCOSName(COSName.SUBTYPE))
                        || PS.equals(dictionary.getCOSName(SUBTYPE_2))
                        || dictionary.containsKey(PS));
    }

    private static Place at(COSDictionary object) {
        return Place.object(0, PressFile.number(object));
    }
}
