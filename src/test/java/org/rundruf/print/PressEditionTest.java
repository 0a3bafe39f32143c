package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/** What the print shop's software checks first. */
class PressEditionTest {
    private static final double MILLIMETRE = 72 / 25.4;

    @ParameterizedTest
    @CsvSource({
        "FLYER_A5, 148, 210",
        "FLYER_DL, 99, 210",
        "POSTER_A2, 420, 594",
        "POSTER_A1, 594, 841",
        "FLYER_A4_LARGE, 210, 297",
        "POSTER_A3, 297, 420"
    })
    void trimIsTheFormatWithThreeMillimetresOfBleed(PrintSheet sheet, double width, double height) throws IOException {
        try (PDDocument document = load(sheet, Edition.PRESS)) {
            PDPage page = document.getPage(0);
            PDRectangle trim = page.getTrimBox();
            assertThat(trim.getWidth() / MILLIMETRE).isCloseTo(width, within(0.1));
            assertThat(trim.getHeight() / MILLIMETRE).isCloseTo(height, within(0.1));
            assertThat((trim.getLowerLeftX() - page.getBleedBox().getLowerLeftX()) / MILLIMETRE)
                    .isCloseTo(3, within(0.01));
            assertThat(page.getBleedBox().toString())
                    .isEqualTo(page.getMediaBox().toString());
        }
    }

    @Test
    void webEditionIsTrimmed() throws IOException {
        try (PDDocument document = load(PrintSheet.FLYER_A5, Edition.WEB)) {
            assertThat(document.getPage(0).getMediaBox().getWidth() / MILLIMETRE)
                    .isCloseTo(148, within(0.1));
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("ar");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Sample.AR.title);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void everyColourIsAMixOfInksBelowTheLimitAndTextIsBlackAlone() throws IOException {
        try (PDDocument document = load(PrintSheet.FLYER_A5, Edition.PRESS)) {
            List<float[]> mixes = new ArrayList<>();
            PDPage page = document.getPage(0);
            collect(new PDFStreamParser(page).parse(), page.getResources(), mixes);

            assertThat(mixes).isNotEmpty().allMatch(mix -> mix[0] + mix[1] + mix[2] + mix[3] <= 2.4f);
            assertThat(mixes).anyMatch(mix -> mix[0] + mix[1] + mix[2] == 0 && mix[3] == 1);
        }
    }

    @Test
    void declaresItselfInTheMannerOfPdfX4() throws IOException {
        byte[] pdf = Samples.PAGES.render(Sample.AR.content(), PrintSheet.FLYER_A5, Edition.PRESS);
        assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.6");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(intent -> {
                        assertThat(intent.getOutputConditionIdentifier()).isEqualTo("FOGRA39");
                        assertThat(intent.getDestOutputIntent()).isNotNull();
                    });
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.VERSION))
                    .isFalse();
            assertThat(document.getDocumentInformation().getTrapped()).isEqualTo("False");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>");
        }
    }

    @Test
    void everyFontIsEmbeddedAndSubset() throws IOException {
        try (PDDocument document = load(PrintSheet.POSTER_A3, Edition.PRESS)) {
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
            }
        }
    }

    private static PDDocument load(PrintSheet sheet, Edition edition) throws IOException {
        return Loader.loadPDF(Samples.PAGES.render(Sample.AR.content(), sheet, edition));
    }

    private static void collect(List<Object> tokens, PDResources resources, List<float[]> mixes) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof Operator operator) {
                assertThat(operator.getName()).isNotIn("rg", "RG", "g", "G");
                assertThat(operands).doesNotContain(COSName.DEVICERGB);
                if (operator.getName().equalsIgnoreCase("k")) {
                    mixes.add(numbers(operands));
                }
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                collect(new PDFStreamParser(form).parse(), form.getResources(), mixes);
            }
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        return numbers;
    }
}
