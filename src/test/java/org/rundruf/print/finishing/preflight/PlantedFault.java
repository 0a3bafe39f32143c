package org.rundruf.print.finishing.preflight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Everything that can be wrong with a press file, planted into one that is right. */
enum PlantedFault {
    RGB_COLOUR(Rule.COLOUR_SPACES, Planting.content("1 0 0 rg 200 250 20 20 re f")),
    RGB_IMAGE(Rule.COLOUR_SPACES, Planting.document(d -> Planting.image(d, PDDeviceRGB.INSTANCE, 100, "24"))),
    IMAGE_OF_72_DPI(Rule.IMAGE_RESOLUTION, Planting.document(d -> Planting.image(d, PDDeviceGray.INSTANCE, 24, "24"))),
    FONT_NOT_EMBEDDED(Rule.FONTS, Planting.document(PlantedFault::forgetFont)),
    NO_OUTPUT_INTENT(Rule.OUTPUT_INTENT, without("OutputIntents")),
    OTHER_PRESS(
            Rule.OUTPUT_INTENT,
            Planting.document(
                    d -> intent(d).setString(COSName.getPDFName("OutputConditionIdentifier"), "CGATS TR 001"))),
    NO_PROFILE(
            Rule.OUTPUT_INTENT, Planting.document(d -> intent(d).removeItem(COSName.getPDFName("DestOutputProfile")))),
    NO_TRIM_BOX(Rule.BOXES, Planting.document(d -> page(d).removeItem(COSName.TRIM_BOX))),
    BLEED_OF_TWO_MILLIMETRES(Rule.BOXES, Planting.document(PlantedFault::narrowBleed)),
    TURNED(Rule.BOXES, Planting.document(d -> d.getPage(0).setRotation(90))),
    TRANSPARENT_WITHOUT_GROUP(Rule.TRANSPARENCY, Planting.document(PlantedFault::seeThrough)),
    GROUP_IN_RGB(Rule.TRANSPARENCY, Planting.document(d -> page(d).setItem(COSName.GROUP, group(COSName.DEVICERGB)))),
    GROUP_WITHOUT_COLOURS(Rule.TRANSPARENCY, Planting.document(d -> page(d).setItem(COSName.GROUP, group(null)))),
    INK_OF_320(Rule.TOTAL_INK, Planting.content("1 1 1 .2 k 200 250 20 20 re f")),
    INK_OF_BLACK_ON_COLOUR(Rule.TOTAL_INK, Planting.document(PlantedFault::blackOnColour)),
    IMAGE_FULL_OF_INK(Rule.TOTAL_INK, Planting.document(d -> Planting.image(d, PDDeviceCMYK.INSTANCE, 100, "24"))),
    RICH_BLACK_TEXT(Rule.BLACK_TEXT, Planting.content(".4 .3 .3 1 k BT FONT 12 Tf 1 0 0 1 200 250 Tm <0001> Tj ET")),
    BLACK_TEXT_KNOCKS_OUT(Rule.OVERPRINT, Planting.content("0 0 0 1 k BT FONT 12 Tf 1 0 0 1 200 250 Tm <0001> Tj ET")),
    WHITE_OVERPRINTS(
            Rule.OVERPRINT, Planting.document(d -> Planting.paint(d, overprint(), "0 0 0 0 k 200 250 20 20 re f"))),
    TYPE_OF_SIX_POINTS(Rule.TYPE_SIZE, Planting.content(".5 0 0 0 k BT FONT 12 Tf .5 0 0 .5 200 250 Tm <0001> Tj ET")),
    CODE_TOO_SMALL(Rule.QR_CODE, Planting.content(Planting.code(200, 250, 1))),
    CODE_CROWDED(
            Rule.QR_CODE,
            Planting.content(
                    "0 0 0 0 k 180 230 90 90 re f " + Planting.code(200, 250, 2) + " 0 0 0 .7 k 244 250 10 10 re f")),
    SCRIPT(
            Rule.INTERACTIVE,
            Planting.document(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))),
    LINK(Rule.INTERACTIVE, Planting.document(PlantedFault::link)),
    ENCRYPTED(Rule.ENCRYPTION, PlantedFault::encrypted),
    HEADER_OF_1_7(Rule.VERSION, pdf -> replaced(pdf, "%PDF-1.6", "%PDF-1.7")),
    CATALOG_OF_1_7(
            Rule.VERSION,
            Planting.document(d -> d.getDocumentCatalog().getCOSObject().setName(COSName.VERSION, "1.7"))),
    NO_ID(Rule.FILE_ID, pdf -> replaced(pdf, "/ID", "/Id")),
    NO_METADATA(Rule.METADATA, without("Metadata")),
    OTHER_TITLE(Rule.METADATA, Planting.document(d -> d.getDocumentInformation().setTitle("Entwurf"))),
    TRAPPED_UNKNOWN(
            Rule.METADATA, Planting.document(d -> d.getDocumentInformation().setTrapped("Unknown"))),
    LZW(Rule.COMPRESSION, Planting.document(PlantedFault::lzw)),
    POSTSCRIPT(Rule.POSTSCRIPT, Planting.document(PlantedFault::postScript));

    private final Rule rule;
    private final Planting.InBytes fault;

    PlantedFault(Rule rule, Planting.InBytes fault) {
        this.rule = rule;
        this.fault = fault;
    }

    /** @return the one rule that it breaks */
    Rule rule() {
        return rule;
    }

    byte[] plantedInto(byte[] pdf) throws IOException {
        return fault.plant(pdf);
    }

    private static Planting.InBytes without(String key) {
        return Planting.document(d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(key)));
    }

    private static COSDictionary page(PDDocument document) {
        return document.getPage(0).getCOSObject();
    }

    private static COSDictionary intent(PDDocument document) {
        return document.getDocumentCatalog().getOutputIntents().get(0).getCOSObject();
    }

    private static void forgetFont(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        PDType0Font font = (PDType0Font)
                resources.getFont(resources.getFontNames().iterator().next());
        font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
    }

    private static void narrowBleed(PDDocument document) {
        PDPage page = document.getPage(0);
        PDRectangle bleed = page.getBleedBox();
        float millimetre = 72 / 25.4f;
        page.setBleedBox(new PDRectangle(
                bleed.getLowerLeftX() + millimetre, bleed.getLowerLeftY(), bleed.getWidth(), bleed.getHeight()));
        page.setMediaBox(new PDRectangle(bleed.getWidth() + 2 * millimetre, bleed.getHeight()));
    }

    private static void seeThrough(PDDocument document) throws IOException {
        PDExtendedGraphicsState half = new PDExtendedGraphicsState();
        half.setNonStrokingAlphaConstant(0.5f);
        Planting.paint(document, half, "0 1 0 0 k 200 250 20 20 re f");
    }

    private static COSDictionary group(COSName space) {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, space);
        return group;
    }

    private static PDExtendedGraphicsState overprint() {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingOverprintControl(true);
        state.setOverprintMode(1);
        return state;
    }

    private static void blackOnColour(PDDocument document) throws IOException {
        Planting.paint(document, "1 1 .2 0 k 190 240 40 40 re f");
        Planting.paint(document, overprint(), "0 0 0 1 k BT FONT 12 Tf 1 0 0 1 200 250 Tm <0001> Tj ET");
    }

    private static void link(PDDocument document) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI("https://example.org");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(100, 100, 50, 20));
        document.getPage(0).setAnnotations(List.of(link));
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] replaced(byte[] pdf, String what, String by) {
        String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = bytes.lastIndexOf(what);
        return (bytes.substring(0, at) + by + bytes.substring(at + what.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void lzw(PDDocument document) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.LZW_DECODE)) {
            out.write("q .5 0 0 0 k 200 250 20 20 re f Q".getBytes(StandardCharsets.US_ASCII));
        }
        Planting.append(document.getPage(0), new PDStream(stream));
    }

    private static void postScript(PDDocument document) throws IOException {
        COSStream stream = new COSStream();
        stream.setName(COSName.TYPE, "XObject");
        stream.setName(COSName.SUBTYPE, "PS");
        try (OutputStream out = stream.createOutputStream()) {
            out.write("showpage".getBytes(StandardCharsets.US_ASCII));
        }
        page(document)
                .getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.XOBJECT)
                .setItem("PS0", stream);
    }
}
