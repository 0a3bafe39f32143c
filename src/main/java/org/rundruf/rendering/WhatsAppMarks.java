package org.rundruf.rendering;

import java.util.Map;
import java.util.regex.Pattern;

/** WhatsApp knows no escape: characters that would begin or end a format are replaced by ones that look like them. */
final class WhatsAppMarks {
    private static final Map<String, String> ALIKE = Map.of("*", "∗", "_", "＿", "~", "∼", "`", "ˋ");
    /** Within a word or an address they format nothing, nor between spaces. */
    private static final Pattern ACTIVE = Pattern.compile("(?<![\\p{L}\\p{N}/=_-])[*_~`]+(?=[^\\s\u2066-\u2069])"
            + "|(?<=[^\\s\u2066-\u2069])[*_~`]+(?![\\p{L}\\p{N}/=&])");

    private static final Pattern QUOTE = Pattern.compile("(?m)(?<=^[\u2066-\u2069]{0,3})>(?=\\s)");

    private WhatsAppMarks() {}

    static String harmless(String text) {
        String unquoted = QUOTE.matcher(text).replaceAll("›");
        return ACTIVE.matcher(unquoted).replaceAll(match -> alike(match.group()));
    }

    private static String alike(String marks) {
        StringBuilder result = new StringBuilder();
        marks.chars().forEach(c -> result.append(ALIKE.get(String.valueOf((char) c))));
        return result.toString();
    }
}
