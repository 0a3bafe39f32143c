package org.rundruf.announcement.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;

/** Turns bytes into text, or says where they are no text. */
public final class Utf8 {
    private static final Phrase HINT = Phrase.of("utf8.hint");

    private Utf8() {}

    /**
     * @param content UTF-8, with or without a byte order mark
     * @param shape what would be right if there is nothing in it
     * @return the text without the byte order mark
     * @throws InvalidInput if it is empty, binary or in another encoding
     */
    public static String decode(byte[] content, String shape) {
        return decode(content, Phrase.literal(shape));
    }

    /**
     * @param content UTF-8, with or without a byte order mark
     * @param shape what would be right if there is nothing in it
     * @return the text without the byte order mark
     * @throws InvalidInput if it is empty, binary or in another encoding
     */
    public static String decode(byte[] content, Phrase shape) {
        String text = strict(content);
        if (text.indexOf('\0') >= 0) {
            throw refused("binary", 0);
        }
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (marked.isBlank()) {
            throw Problems.refusal(Phrase.of("empty"), shape, 0);
        }
        return marked;
    }

    private static String strict(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw refused(text.chars().anyMatch(c -> c == 0) ? "binary" : "no.utf8", line);
        }
        return text.toString();
    }

    private static InvalidInput refused(String problem, int line) {
        return Problems.refusal(Phrase.of(problem), HINT, line);
    }
}
