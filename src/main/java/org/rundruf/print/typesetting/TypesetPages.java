package org.rundruf.print.typesetting;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that are laid out and can be counted before they are painted. Belongs to one thread. */
public final class TypesetPages implements Closeable {
    private final PdfBoxRenderer renderer;

    TypesetPages(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    /** @return how many pages there are */
    public int count() {
        return renderer.getRootBox().getLayer().getPages().size();
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
