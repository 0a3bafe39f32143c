package org.rundruf.print.finishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Compresses what many documents hold, as FlateDecode does (ISO 32000-1, 7.4.4). */
final class Flate {
    private Flate() {}

    static byte[] encode(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FilterFactory.INSTANCE
                    .getFilter(COSName.FLATE_DECODE)
                    .encode(new ByteArrayInputStream(bytes), out, new COSDictionary(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
