package org.rundruf.print.finishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.print.finishing.preflight.Expectation;
import org.rundruf.print.finishing.preflight.Preflight;
import org.rundruf.print.finishing.preflight.PreflightReport;

/** A bitmap on a sheet is printed in inks and within the ink limit, or not at all. */
class ImageInksTest {
    private static final Path PROFILES = Path.of("templates/print/icc");
    private static final float BLEED = 3 * 72 / 25.4f;
    private static final PDRectangle TRIM = new PDRectangle(200, 200);

    @ParameterizedTest
    @CsvSource({
        "200, ff0000, 300, ",
        "200, 000010, 300, ",
        "255, 0a6bb0, 300, ",
        "255, 0a6bb0, 150, image-resolution",
    })
    void areConverted(int alpha, String rgb, int dpi, String broken) throws IOException {
        Color colour = new Color(Integer.parseInt(rgb, 16) | alpha << 24, true);

        PreflightReport report = Preflight.check(pressed(colour, dpi), Expectation.any());

        assertThat(report.failures().stream().map(failure -> failure.rule().tag()))
                .isEqualTo(Stream.ofNullable(broken).toList());
    }

    private static byte[] pressed(Color colour, int dpi) throws IOException {
        byte[] press = Files.readAllBytes(PROFILES.resolve("FOGRA39L_coated.icc"));
        byte[] screen = Files.readAllBytes(PROFILES.resolve("sRGB.icc"));
        Finishing finishing = new Finishing(screen, press, new Inks(new Properties(), press), false);
        Imprint imprint = new Imprint("Logo", "Logo", "Stadt", "de", OffsetDateTime.parse("2026-11-24T00:00Z"), "1");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(TRIM.getWidth() + 2 * BLEED, TRIM.getHeight() + 2 * BLEED));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image(colour, dpi)), 50, 50, 72, 72);
            }
            return finishing.finish(document, Edition.PRESS, imprint, TRIM);
        }
    }

    private static BufferedImage image(Color colour, int pixels) {
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < pixels * pixels; i++) {
            image.setRGB(i % pixels, i / pixels, colour.getRGB());
        }
        return image;
    }
}
