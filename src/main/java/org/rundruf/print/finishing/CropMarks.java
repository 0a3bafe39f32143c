package org.rundruf.print.finishing;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Lines outside of the bleed that show where to cut, on every plate ({@code All}, ISO 32000-1, 8.6.6.4). */
final class CropMarks {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 0.25f;
    /** From the trim. */
    private static final float START = 4 * MILLIMETRE;

    private static final float END = 10 * MILLIMETRE;

    private final PDSeparation registration = registration();

    void draw(PDDocument document, PDPage page) throws IOException {
        PDRectangle trim = page.getTrimBox();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setStrokingColor(new PDColor(new float[] {1}, registration));
            content.setLineWidth(WIDTH);
            corner(content, trim.getLowerLeftX(), trim.getLowerLeftY(), -1, -1);
            corner(content, trim.getUpperRightX(), trim.getLowerLeftY(), 1, -1);
            corner(content, trim.getLowerLeftX(), trim.getUpperRightY(), -1, 1);
            corner(content, trim.getUpperRightX(), trim.getUpperRightY(), 1, 1);
        }
    }

    private static void corner(PDPageContentStream content, float x, float y, int right, int up) throws IOException {
        line(content, x + right * START, y, x + right * END, y);
        line(content, x, y + up * START, x, y + up * END);
    }

    private static void line(PDPageContentStream content, float x, float y, float toX, float toY) throws IOException {
        content.moveTo(x, y);
        content.lineTo(toX, toY);
        content.stroke();
    }

    private static PDSeparation registration() {
        PDSeparation separation = new PDSeparation();
        separation.setColorantName("All");
        separation.setAlternateColorSpace(PDDeviceCMYK.INSTANCE);
        separation.setTintTransform(new PDFunctionType2(allInks()));
        return separation;
    }

    private static COSDictionary allInks() {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setInt(COSName.N, 1);
        function.setItem(COSName.DOMAIN, numbers(0f, 1f));
        function.setItem(COSName.C0, numbers(0f, 0f, 0f, 0f));
        function.setItem(COSName.C1, numbers(1f, 1f, 1f, 1f));
        return function;
    }

    private static COSArray numbers(float... values) {
        COSArray numbers = new COSArray();
        numbers.setFloatArray(values);
        return numbers;
    }
}
