package org.rundruf.print.finishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns typeset pages into the bytes of an edition. Safe for use by several threads. */
public final class Finishing {
    private final Map<Edition, Finish> finishes;
    private final boolean cropMarks;

    /**
     * @param screen an sRGB profile
     * @param press a CMYK output profile
     * @param inks the mixes of the colours that the sheets use
     * @param cropMarks whether press editions show where to cut
     */
    public Finishing(byte[] screen, byte[] press, Inks inks, boolean cropMarks) {
        this.cropMarks = cropMarks;
        this.finishes =
                Map.of(Edition.WEB, new WebFinish(screen), Edition.PRESS, new PressFinish(press, inks, cropMarks));
    }

    /**
     * Finishes a document.
     *
     * @param document pages with at least 3 mm of bleed on every side
     * @param trim the size that the paper is cut to, in points; it lies in the middle of the pages
     * @return the file; the document is of no further use
     */
    public byte[] finish(PDDocument document, Edition edition, Imprint imprint, PDRectangle trim) {
        try {
            describe(document, imprint);
            PageBoxes boxes = new PageBoxes(trim, cropMarks);
            document.getPages().forEach(edition == Edition.PRESS ? boxes::press : boxes::web);
            finishes.get(edition).apply(document, imprint);
            document.setDocumentId(imprint.documentId().getMostSignificantBits());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, Imprint imprint) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setSubject(imprint.subject());
        information.setAuthor(imprint.author());
        information.setCreator(Imprint.PROGRAM);
        information.setProducer(Imprint.PROGRAM);
        information.setCreationDate(imprint.calendar());
        information.setModificationDate(imprint.calendar());
        document.setDocumentInformation(information);
    }

    /** What sets one edition apart. */
    interface Finish {
        void apply(PDDocument document, Imprint imprint) throws IOException;
    }
}
