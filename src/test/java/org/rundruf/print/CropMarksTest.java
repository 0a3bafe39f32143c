package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.rundruf.print.Samples.Sample;
import org.rundruf.print.finishing.Edition;

/** Crop marks stand around the sheet, never on it. */
class CropMarksTest {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final PrintPages MARKED = new PrintPages(
            Samples.TEMPLATES,
            Samples.WORDS,
            new PrintSettings(Samples.SETTINGS.zone(), true, Samples.SETTINGS.imprint()));

    @Test
    void growTheMediaBoxByTenMillimetresAndStandOutsideOfTheBleed() throws IOException {
        byte[] pdf = MARKED.render(Sample.DE.content(), PrintSheet.FLYER_A5, Edition.PRESS);

        assertThat(PressCheck.of(pdf, PrintSheet.FLYER_A5).failures()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            PDRectangle media = page.getMediaBox();
            assertThat(media.getLowerLeftX()).isZero();
            assertThat(media.getLowerLeftY()).isZero();
            assertThat(page.getBleedBox().getLowerLeftX() / MILLIMETRE).isCloseTo(10, within(0.01));
            assertThat((media.getUpperRightY() - page.getBleedBox().getUpperRightY()) / MILLIMETRE)
                    .isCloseTo(10, within(0.01));
            assertThat(page.getTrimBox().getWidth() / MILLIMETRE).isCloseTo(148, within(0.01));
        }
    }

    @Test
    void leaveTheWebEditionAlone() {
        assertThat(MARKED.render(Sample.DE.content(), PrintSheet.FLYER_A5, Edition.WEB))
                .isEqualTo(Samples.PAGES.render(Sample.DE.content(), PrintSheet.FLYER_A5, Edition.WEB));
    }
}
