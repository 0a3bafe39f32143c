package org.rundruf.print.typesetting;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/** Pages that are laid out and can be counted before they are painted. Belongs to one thread. */
public final class TypesetPages implements Closeable {
    /** CSS pixels are a 96th of an inch. */
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    private final PdfBoxRenderer renderer;

    TypesetPages(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    /** @return how many pages there are */
    public int count() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** @return the height, in millimetres, of the positioned element of that class; 0 if there is none */
    public double height(String styleClass) {
        int dots = height(renderer.getRootBox().getLayer(), styleClass);
        return dots / renderer.getSharedContext().getDotsPerPixel() * MILLIMETRES_PER_PIXEL;
    }

    private static int height(Layer layer, String styleClass) {
        if (isOf(layer, styleClass)) {
            return layer.getMaster().getHeight();
        }
        return layer.getChildren().stream()
                .mapToInt(child -> height(child, styleClass))
                .max()
                .orElse(0);
    }

    private static boolean isOf(Layer layer, String styleClass) {
        Element element = layer.getMaster().getElement();
        return element != null && element.getAttribute("class").equals(styleClass);
    }

    /** @return how far down on its page, in millimetres, the lowest positioned element of that class ends; 0 if there is none */
    public double lowest(String styleClass) {
        int dots = lowest(renderer.getRootBox().getLayer(), styleClass);
        return dots / renderer.getSharedContext().getDotsPerPixel() * MILLIMETRES_PER_PIXEL;
    }

    private int lowest(Layer layer, String styleClass) {
        int here = isOf(layer, styleClass) ? onItsPage(layer.getMaster()) : 0;
        return layer.getChildren().stream()
                .mapToInt(child -> lowest(child, styleClass))
                .reduce(here, Math::max);
    }

    private int onItsPage(Box box) {
        int bottom = box.getAbsY() + box.getHeight();
        return renderer.getRootBox().getLayer().getPages().stream()
                .filter(page -> page.getTop() < bottom && bottom <= page.getBottom())
                .mapToInt(page -> bottom - page.getTop())
                .findFirst()
                .orElse(0);
    }

    /** Paints the pages. @return a tagged document that is closed together with these pages */
    public PDDocument paint() {
        try {
            renderer.createPDFWithoutClosing();
            return renderer.getPdfDocument();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(renderer.getPdfDocument());
        renderer.close();
    }
}
