package org.rundruf.print.typesetting;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that are laid out and can be counted before they are painted. Belongs to one thread. */
public final class TypesetPages implements Closeable {
    /** CSS pixels are a 96th of an inch. */
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    private final PdfBoxRenderer renderer;
    private final ShapedText text;
    private final boolean tagged;

    TypesetPages(PdfBoxRenderer renderer, ShapedText text, boolean tagged) {
        this.renderer = renderer;
        this.text = text;
        this.tagged = tagged;
    }

    /** @return how many pages there are */
    public int count() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** @return the height, in millimetres, of the positioned element of that class; 0 if there is none */
    public double height(String styleClass) {
        return millimetres(height(renderer.getRootBox().getLayer(), styleClass));
    }

    private static int height(Layer layer, String styleClass) {
        if (Classes.has(layer.getMaster(), styleClass)) {
            return layer.getMaster().getHeight();
        }
        return layer.getChildren().stream()
                .mapToInt(child -> height(child, styleClass))
                .max()
                .orElse(0);
    }

    /** @return how far down on its page, in millimetres, the lowest positioned element of that class ends; 0 if there is none */
    public double lowest(String styleClass) {
        return millimetres(lowest(renderer.getRootBox().getLayer(), styleClass));
    }

    private int lowest(Layer layer, String styleClass) {
        int here = Classes.has(layer.getMaster(), styleClass) ? onItsPage(layer.getMaster()) : 0;
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

    /**
     * @param content class of an element
     * @param aside class of elements beside it
     * @return how far below the top of its parent, in millimetres, the content would end if pages did not
     */
    public double flow(String content, String aside) {
        Flow flow = new Flow(renderer.getRootBox().getLayer().getPages(), content, aside);
        return millimetres(flow.height(renderer.getRootBox()));
    }

    /**
     * @param styleClass of a positioned element
     * @return its children in their order; none if there is no such element
     */
    public List<LinesOfPart> parts(String styleClass) {
        Layer layer = renderer.getRootBox().getLayer();
        return new LinesOnPages(layer.getPages()).of(layer, styleClass);
    }

    /** @return how far, in millimetres, a line that must not be broken sticks out of its place; 0 if none does */
    public double overhang() {
        return millimetres(Overhang.of(renderer.getRootBox()));
    }

    /** Paints the pages. @return a document that is closed together with these pages */
    public PDDocument paint() {
        try {
            // Others may have been laid out since, and the layout engine looks for one with its thread.
            renderer.getSharedContext().registerWithThread();
            renderer.createPDFWithoutClosing();
            if (tagged && text.lastFont().isPresent()) {
                mark(new PageMarks(renderer.getPdfDocument(), text.lastFont().get()));
            }
            return renderer.getPdfDocument();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(PageMarks marks) throws IOException {
        Box root = renderer.getRootBox();
        marks.lean(PageDirections.lacking(root, root.getLayer().getPages()));
        LayoutContext layout = renderer.getSharedContext().newLayoutContextInstance();
        float scale = 1 / renderer.getDotsPerPoint();
        marks.separate(RowStarts.of(root, layout, text.drawn()), scale);
        new Fences(root.getLayer().getPages(), layout, text.drawn())
                .of(root)
                .forEach(fence -> marks.fence(fence, scale));
        marks.write();
    }

    private double millimetres(int dots) {
        return dots / renderer.getSharedContext().getDotsPerPixel() * MILLIMETRES_PER_PIXEL;
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(renderer.getPdfDocument());
        renderer.close();
    }
}
