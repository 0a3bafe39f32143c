package org.rundruf.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
        boolean gsm = isGsm(characters);
        int[] bits = bits(characters, gsm);
        int units = sum(bits) / (gsm ? SEPTET : CODE_UNIT);
        return new Segments(
                gsm ? "GSM-7" : "UCS-2", sum(bits) <= BITS ? 1 : starts(bits).size(), units, characters.size());
    }

    /** @return the text as it is cut into messages; joined they are the text, and no character is cut in two */
    public static List<String> split(String text) {
        List<String> characters = characters(text);
        int[] bits = bits(characters, isGsm(characters));
        if (sum(bits) <= BITS) {
            return List.of(text);
        }
        List<Integer> borders = new ArrayList<>(starts(bits));
        borders.add(bits.length);
        return IntStream.range(0, borders.size() - 1)
                .mapToObj(i -> String.join("", characters.subList(borders.get(i), borders.get(i + 1))))
                .toList();
    }

    private static boolean isGsm(List<String> characters) {
        return characters.stream().allMatch(Gsm7::contains);
    }

    private static int[] bits(List<String> characters, boolean gsm) {
        return characters.stream()
                .mapToInt(c -> gsm ? Gsm7.septets(c) * SEPTET : c.length() * CODE_UNIT)
                .toArray();
    }

    /** @return at which character each part begins */
    private static List<Integer> starts(int[] bits) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int used = 0;
        for (int i = 0; i < bits.length; i++) {
            if (used + bits[i] > BITS_BESIDE_HEADER) {
                starts.add(i);
                used = 0;
            }
            used += bits[i];
        }
        return starts;
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
