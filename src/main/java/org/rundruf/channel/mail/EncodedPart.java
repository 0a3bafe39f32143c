package org.rundruf.channel.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import org.rundruf.rendering.EmailMessage;

/**
 * A text of an e-mail in its transfer encoding. What stands before the personal link is encoded once for all who read that
 * language; only from the line of the link on the text is encoded for each.
 */
final class EncodedPart {
    private static final String LINE_END = "\r\n";
    /** Bytes that make one full line of Base64 (RFC 2045, 6.8): what is cut there goes on seamlessly. */
    private static final int BASE64_LINE = 57;

    private static final int MOST_OTHERS = 2;

    /** Jakarta Mail looks for it among all services again for each part that it encodes itself. */
    private static final StreamProvider STREAMS = StreamProvider.provider();

    private final byte[] head;
    private final String tail;
    private final boolean isBase64;

    private EncodedPart(byte[] head, String tail, boolean isBase64) {
        this.head = head;
        this.tail = tail;
        this.isBase64 = isBase64;
    }

    /** @param subtype {@code plain} or {@code html}. @param text where {@link EmailMessage#UNSUBSCRIBE} stands for the link */
    static EncodedPart of(String subtype, String text) {
        String lines = text.replaceAll("\\R", LINE_END);
        byte[] bytes = lines.getBytes(UTF_8);
        boolean isBase64 = isMostlyOther(bytes);
        int link = marker(bytes);
        int cut = isBase64 ? link / BASE64_LINE * BASE64_LINE : lineStart(bytes, link);
        String headers = "Content-Type: text/" + subtype + "; charset=UTF-8" + LINE_END + "Content-Transfer-Encoding: "
                + (isBase64 ? "base64" : "quoted-printable") + LINE_END + LINE_END;
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(headers.getBytes(US_ASCII));
        head.writeBytes(encoded(Arrays.copyOf(bytes, cut), isBase64));
        // one character a byte, as a cut may go through a letter
        return new EncodedPart(head.toByteArray(), new String(bytes, cut, bytes.length - cut, ISO_8859_1), isBase64);
    }

    /** @param unsubscribe the personal link, ASCII */
    void writeTo(OutputStream out, String unsubscribe) throws IOException {
        out.write(head);
        byte[] rest = tail.replace(EmailMessage.UNSUBSCRIBE, unsubscribe).getBytes(ISO_8859_1);
        out.write(encoded(rest, isBase64));
    }

    private static byte[] encoded(byte[] bytes, boolean isBase64) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 2);
        if (isBase64) {
            out.writeBytes(Base64.getMimeEncoder().encode(bytes));
            out.writeBytes((bytes.length == 0 ? "" : LINE_END).getBytes(US_ASCII));
        } else {
            quotedPrintable(bytes, out);
        }
        return out.toByteArray();
    }

    private static void quotedPrintable(byte[] bytes, ByteArrayOutputStream out) {
        try (OutputStream encoder = STREAMS.outputQP(out)) {
            encoder.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Base64 is shorter where most letters are not ASCII. */
    private static boolean isMostlyOther(byte[] bytes) {
        long others = 0;
        for (byte b : bytes) {
            others += b < 0 ? 1 : 0;
        }
        return others * MOST_OTHERS > bytes.length;
    }

    private static int marker(byte[] bytes) {
        int found = new String(bytes, ISO_8859_1).indexOf(EmailMessage.UNSUBSCRIBE);
        return found < 0 ? bytes.length : found;
    }

    private static int lineStart(byte[] bytes, int position) {
        int start = position;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }
}
