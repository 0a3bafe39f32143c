package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A file under examination. What is on its pages is read once, when a rule asks first. */
final class PressFile {
    private static final double MILLIMETRES = 25.4 / 72;

    private final byte[] bytes;
    private final PDDocument document;
    private final Expectation expectation;
    private List<Mark> marks;

    PressFile(byte[] bytes, PDDocument document, Expectation expectation) {
        this.bytes = bytes;
        this.document = document;
        this.expectation = expectation;
    }

    byte[] bytes() {
        return bytes;
    }

    PDDocument document() {
        return document;
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    Expectation expectation() {
        return expectation;
    }

    List<PDPage> pages() {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        return pages;
    }

    /** @return everything that is painted, page by page, in the order of painting */
    List<Mark> marks() throws IOException {
        if (marks == null) {
            List<Mark> read = new ArrayList<>();
            int number = 1;
            for (PDPage page : document.getPages()) {
                new PageReader(page, number++, read::add).read();
            }
            marks = read;
        }
        return marks;
    }

    /** @return every dictionary of the file that has a number, streams too */
    List<COSDictionary> dictionaries() {
        COSDocument objects = document.getDocument();
        List<COSDictionary> dictionaries = new ArrayList<>();
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                dictionaries.add(dictionary);
            }
        }
        return dictionaries;
    }

    /** @return such as {@code object 12}, or empty if it has no number */
    static String number(COSBase object) {
        return object == null || object.getKey() == null
                ? ""
                : "object " + object.getKey().getNumber();
    }

    static double millimetres(double points) {
        return points * MILLIMETRES;
    }
}
