package org.rundruf.localization.kits;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file as it was written.
 *
 * @param path under {@code templates/}
 * @param text its content; what is not UTF-8 is replaced
 */
record SourceFile(String path, String text) {

    /** Notes what is no UTF-8, is not in NFC, or could hide what the text says. */
    static SourceFile read(String path, byte[] content, Faults faults) {
        noteEncoding(path, content, faults);
        SourceFile file = new SourceFile(path, new String(content, StandardCharsets.UTF_8));
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            Composition.check(path, i + 1, lines.get(i), faults);
        }
        new DirectionMarks(path, file::line, faults).check(file.text());
        return file;
    }

    /** @return the line, from 1, of that place in the text */
    int line(int at) {
        return 1 + (int) text.chars().limit(at).filter(c -> c == '\n').count();
    }

    List<String> lines() {
        return text.lines().toList();
    }

    private static void noteEncoding(String path, byte[] content, Faults faults) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, CharBuffer.allocate(content.length), true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            String problem = "the byte 0x%02X is no UTF-8".formatted(content[bytes.position()]);
            faults.refuse(path, line, problem, "save the file as UTF-8");
        }
    }
}
