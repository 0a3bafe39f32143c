package org.rundruf.audience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads a CSV file line by line, whichever spreadsheet wrote it; holds one line in memory. */
final class CsvRows {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader reader;
    private final CsvHeader header;
    private long line;

    CsvRows(Reader source) throws IOException {
        reader = new BufferedReader(source);
        String first = nextLine();
        header = CsvHeader.of(first == null ? "" : first.replace(BYTE_ORDER_MARK, ""));
    }

    /** @return text in UTF-16 if a byte order mark says so, else in UTF-8; what is not UTF-8 becomes U+FFFD */
    static Reader decode(InputStream source) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(source, 2);
        byte[] first = bytes.readNBytes(2);
        bytes.unread(first);
        return new InputStreamReader(bytes, charset(first));
    }

    CsvHeader header() {
        return header;
    }

    /** @return the next line that is not empty, or null at the end */
    CsvRow next() throws IOException {
        String text = nextLine();
        while (text != null && text.isBlank()) {
            text = nextLine();
        }
        return text == null ? null : header.row(line, text);
    }

    private String nextLine() throws IOException {
        line++;
        return reader.readLine();
    }

    private static Charset charset(byte[] first) {
        int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
