package org.rundruf.print.finishing.preflight;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Every font brings its outlines along, and only those that are used (ISO 15930-7, 6.2.5). */
final class FontCheck implements Check {
    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final String SUBSET = "[A-Z]{6}\\+.+";

    @Override
    public void examine(PressFile file, Findings findings) {
        file.dictionaries().stream()
                .filter(dictionary -> COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE)))
                .filter(font -> !COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)))
                .forEach(font -> examine(font, findings));
        file.dictionaries().stream()
                .filter(font -> COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)))
                .filter(font -> !(font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray))
                .forEach(font -> findings.add(place(font), "has no descendant"));
    }

    private static void examine(COSDictionary font, Findings findings) {
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean embedded = descriptor != null && PROGRAMS.stream().anyMatch(descriptor::containsKey);
        findings.addUnless(embedded, place(font), "is not embedded");
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        findings.addUnless(!embedded || name.matches(SUBSET), place(font), "is embedded as a whole");
    }

    private static Place place(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT, "a font");
        return Place.object(0, name + ", " + PressFile.number(font));
    }
}
