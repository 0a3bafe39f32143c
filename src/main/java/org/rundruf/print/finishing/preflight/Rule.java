package org.rundruf.print.finishing.preflight;

import java.util.Locale;

/** The rules that a press file has to keep: those of PDF/X-4 (ISO 15930-7), and those of good print. */
public enum Rule {
    READABLE("the file is a PDF that can be read", (file, findings) -> {}),
    VERSION("PDF 1.6, and the catalog does not say otherwise", FileChecks::version),
    FILE_ID("the file has an ID", FileChecks::id),
    ENCRYPTION("the file is not encrypted", FileChecks::encryption),
    COMPRESSION("no LZW compression", ObjectChecks::compression),
    POSTSCRIPT("no embedded PostScript", ObjectChecks::postScript),
    METADATA("XMP says PDF/X-4, and the same as the document information", new MetadataCheck()),
    OUTPUT_INTENT("one output intent, FOGRA39, with its CMYK profile", new OutputIntentCheck()),
    PAGES("as many pages as the sheet may have", FileChecks::pages),
    BOXES("trim, bleed and media box nested, the trim as ordered, 3 mm bleed", new BoxCheck()),
    FONTS("fonts are embedded and subset", new FontCheck()),
    COLOUR_SPACES("only CMYK, grey and spot colours", new ColourSpaceCheck()),
    TOTAL_INK("no more than 300 % ink", new InkCheck()),
    BLACK_TEXT("black text is black ink alone", TextChecks::richBlack),
    OVERPRINT("black text overprints, white never does", TextChecks::overprint),
    TYPE_SIZE("no letter below the smallest size", TextChecks::size),
    TRANSPARENCY("transparency is mixed in CMYK", new TransparencyCheck()),
    INTERACTIVE("no scripts, actions, forms, or annotations within the bleed", new InteractiveCheck()),
    IMAGE_RESOLUTION("images have 300 dpi", new ImageCheck()),
    QR_CODE("QR codes have modules of 0.4 mm and a quiet zone of four modules", new QrCheck());

    private final String requirement;
    private final transient Check check;

    Rule(String requirement, Check check) {
        this.requirement = requirement;
        this.check = check;
    }

    /** @return its short name, such as {@code total-ink} */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return what it asks for, in English */
    public String requirement() {
        return requirement;
    }

    Check check() {
        return check;
    }
}
