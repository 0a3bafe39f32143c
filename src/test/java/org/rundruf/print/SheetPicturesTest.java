package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.print.finishing.Edition;
import org.rundruf.testing.ApprovedPictures;
import org.rundruf.testing.KitSamples;

/** Every language on every sheet looks as it did when somebody last looked. */
class SheetPicturesTest {
    private static final ApprovedPictures APPROVED = new ApprovedPictures("print");
    /** Pixels, for every sheet: small ones have small type. */
    private static final float HEIGHT = 500;
    /** Announcements on a quarter's sheet. */
    private static final int SEVERAL = 5;

    @Test
    void everyPageLooksAsApproved() {
        assertThat(EverySheet.all().parallelStream()
                        .flatMap(made -> faults(made.file().stem(), made.web())))
                .isEmpty();
    }

    @Test
    void everyQuarterSheetLooksAsApproved() {
        assertThat(KitSamples.LANGUAGES.parallelStream()
                        .flatMap(language -> faults(language + "-quarter-a4", quarterSheet(language))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.rundruf.print.MixedPage#names")
    void everyPageOfBothDirectionsLooksAsApproved(String name) {
        assertThat(faults("mixed-" + name, MixedPage.of(name).pdf())).isEmpty();
    }

    private static byte[] quarterSheet(String language) {
        return Samples.PAGES.typeset(QuarterSamples.content(language, SEVERAL)).edition(Edition.WEB);
    }

    private static Stream<String> faults(String name, byte[] pdf) {
        List<String> faults = new ArrayList<>();
        List<BufferedImage> pictures = pictures(pdf);
        for (int page = 0; page < pictures.size(); page++) {
            APPROVED.fault(name + "-" + (page + 1), pictures.get(page)).ifPresent(faults::add);
        }
        APPROVED.leftOver(name + "-" + (pictures.size() + 1)).ifPresent(faults::add);
        return faults.stream();
    }

    private static List<BufferedImage> pictures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                float scale = HEIGHT / document.getPage(page).getMediaBox().getHeight();
                pictures.add(new PDFRenderer(document).renderImage(page, scale));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
