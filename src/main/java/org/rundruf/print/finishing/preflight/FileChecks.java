package org.rundruf.print.finishing.preflight;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;

/** What concerns the file as a whole. */
final class FileChecks {
    private static final String HEADER = "%PDF-1.6";

    private FileChecks() {}

    static void version(PressFile file, Findings findings) {
        int length = Math.min(HEADER.length(), file.bytes().length);
        String header = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        findings.addUnless(HEADER.equals(header), Place.FILE, "begins with " + header);
        String version = file.catalog().getNameAsString(COSName.VERSION);
        findings.addUnless(
                version == null || "1.6".compareTo(version) >= 0, Place.FILE, "the catalog says version " + version);
    }

    static void id(PressFile file, Findings findings) {
        COSArray id = file.document().getDocument().getDocumentID();
        findings.addUnless(id != null && id.size() == 2, Place.FILE, "has no ID");
    }

    static void encryption(PressFile file, Findings findings) {
        findings.addUnless(!file.document().isEncrypted(), Place.FILE, "is encrypted");
    }

    static void pages(PressFile file, Findings findings) {
        int pages = file.document().getNumberOfPages();
        int most = file.expectation().mostPages();
        findings.addUnless(pages > 0, Place.FILE, "has no pages");
        findings.addUnless(most == 0 || pages <= most, Place.FILE, "has " + pages + " pages, may have " + most);
    }
}
