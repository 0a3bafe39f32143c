package org.rundruf.rendering;

import java.util.Map;
import java.util.regex.Pattern;

/** Typographic characters that a text message pays for, and what stands for them. */
final class SmsAlphabet {
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('‟', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('″', "\""),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('‚', "'"),
            Map.entry('‛', "'"),
            Map.entry('‹', "'"),
            Map.entry('›', "'"),
            Map.entry('′', "'"),
            Map.entry('´', "'"),
            Map.entry('`', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('‒', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('―', "-"),
            Map.entry('−', "-"),
            Map.entry('…', "..."),
            Map.entry('•', "-"),
            Map.entry('·', "-"),
            Map.entry('×', "x"),
            Map.entry('⁄', "/"),
            Map.entry('\t', " "),
            Map.entry('\u00AD', ""),
            Map.entry('\u200B', ""),
            Map.entry('\u200E', ""),
            Map.entry('\u2060', ""),
            Map.entry('\uFEFF', ""));

    private static final Pattern SPACES = Pattern.compile("[ \u00A0\u2000-\u200A\u202F\u205F]+");

    private SmsAlphabet() {}

    /** @return the text in GSM-7 if other punctuation is all that it takes; else only with plain spaces */
    static String cheapest(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        StringBuilder plain = new StringBuilder();
        spaced.chars().forEach(c -> plain.append(PLAIN.getOrDefault((char) c, String.valueOf((char) c))));
        return isGsm(plain) ? plain.toString() : spaced;
    }

    /** @return what stands for that character in GSM-7, or null if nothing does */
    static String plain(String character) {
        String plain = cheapest(character);
        return isGsm(plain) ? plain : null;
    }

    private static boolean isGsm(CharSequence text) {
        return text.chars().allMatch(c -> Gsm7.contains(String.valueOf((char) c)));
    }
}
