package org.rundruf.web.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A WhatsApp message as the telephone shows it: what stands between asterisks around words is bold. */
public final class WhatsAppRuns {
    /** Between asterisks on one line that begin and end a word; the same places that WhatsApp takes for marks. */
    private static final Pattern BOLD = Pattern.compile(
            "(?<![\\p{L}\\p{N}*/=_-])\\*(?<bold>[^\\s*\u2066-\u2069](?:[^*\\n]*[^\\s*\u2066-\u2069])?)\\*"
                    + "(?![\\p{L}\\p{N}*/=&])");

    private WhatsAppRuns() {}

    /** @return plain text throughout; joined, they are the message without the asterisks that are marks */
    public static List<Run> of(String message) {
        List<Run> runs = new ArrayList<>();
        Matcher bold = BOLD.matcher(message);
        int end = 0;
        while (bold.find()) {
            runs.add(new Run(message.substring(end, bold.start()), false));
            runs.add(new Run(bold.group("bold"), true));
            end = bold.end();
        }
        runs.add(new Run(message.substring(end), false));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** @param text not HTML */
    public record Run(String text, boolean isBold) {}
}
