package org.rundruf.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of pages, to be shown where a PDF viewer is too much. */
public final class PagePictures {
    private static final float HEIGHT = 800;

    private PagePictures() {}

    /** @return a PNG of each page, about 800 pixels high */
    public static List<byte[]> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                float scale = HEIGHT / document.getPage(page).getMediaBox().getHeight();
                pictures.add(png(renderer.renderImage(page, scale, ImageType.RGB)));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
