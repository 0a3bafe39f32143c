package org.rundruf.rendering;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many messages a text is sent and billed as, counted as Twilio counts (3GPP TS 23.038, TS 23.040).
 *
 * <p>140 octets make a message. A text that is longer loses six of them in every part to the header that ties the parts
 * together. Nothing that people see as one character is cut in two by the end of a part.
 */
public final class SmsSegments {
    /** What people see as one; carriage return and line feed are two here. */
    private static final Pattern CHARACTER = Pattern.compile("\\r|\\n|\\X");

    private static final int BITS = 140 * 8;
    private static final int BITS_BESIDE_HEADER = 134 * 8;
    private static final int SEPTET = 7;
    private static final int CODE_UNIT = 16;

    private SmsSegments() {}

    /** @return the encoding and length of the text; the empty text takes one segment */
    public static Segments of(String text) {
        List<String> characters = characters(text);
        boolean gsm = characters.stream().allMatch(Gsm7::contains);
        int[] bits = characters.stream()
                .mapToInt(c -> gsm ? Gsm7.septets(c) * SEPTET : c.length() * CODE_UNIT)
                .toArray();
        int units = gsm ? sum(bits) / SEPTET : sum(bits) / CODE_UNIT;
        return new Segments(gsm ? "GSM-7" : "UCS-2", sum(bits) <= BITS ? 1 : parts(bits), units, characters.size());
    }

    private static int parts(int[] bits) {
        int parts = 1;
        int used = 0;
        for (int size : bits) {
            if (used + size > BITS_BESIDE_HEADER) {
                parts++;
                used = 0;
            }
            used += size;
        }
        return parts;
    }

    private static int sum(int[] bits) {
        int sum = 0;
        for (int size : bits) {
            sum += size;
        }
        return sum;
    }

    /** @return the text in what people see as one, a carriage return and a line feed by themselves */
    static List<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
    }
}
