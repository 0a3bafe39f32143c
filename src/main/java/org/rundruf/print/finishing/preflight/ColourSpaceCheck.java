package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Whatever is painted is painted in inks: nothing is left to the press to convert. */
final class ColourSpaceCheck implements Check {
    private static final Set<COSName> INKS = Set.of(
            COSName.DEVICECMYK,
            COSName.DEVICEGRAY,
            COSName.PATTERN,
            COSName.getPDFName("G"),
            COSName.getPDFName("CMYK"));

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        for (Mark mark : file.marks()) {
            COSBase space = mark.paint().space();
            findings.addUnless(isInks(space), mark.place(), "is painted in " + name(space));
        }
    }

    /** @return true for inks, spot colours made of inks, and tables of them */
    static boolean isInks(COSBase space) {
        COSBase direct = space instanceof COSObject reference ? reference.getObject() : space;
        return direct instanceof COSArray parts ? isInks(parts) : direct instanceof COSName && INKS.contains(direct);
    }

    private static boolean isInks(COSArray space) {
        return switch (String.valueOf(space.getName(0))) {
            case "ICCBased" -> space.getObject(1) instanceof COSDictionary profile && profile.getInt(COSName.N) != 3;
            case "Indexed", "I", "Pattern" -> space.size() < 2 || isInks(space.getObject(1));
            case "Separation", "DeviceN" -> isInks(space.getObject(2));
            default -> space.size() == 1 && isInks(space.getObject(0));
        };
    }

    private static String name(COSBase space) {
        return space instanceof COSArray parts
                ? parts.getName(0)
                : space instanceof COSName name ? name.getName() : "no known space";
    }
}
