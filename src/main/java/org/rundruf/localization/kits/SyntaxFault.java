package org.rundruf.localization.kits;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why ICU refuses a pattern.
 *
 * @param at place in the pattern
 */
record SyntaxFault(int at, String problem, String hint) {
    /** How ICU ends its messages: with the place, unless it is the start, and what stands there. */
    private static final Pattern PLACE =
            Pattern.compile("[:\\s]*(?:in )?(?:\\[at pattern index (\\d+)\\] )?\".*", Pattern.DOTALL);

    /** @param message ICU's own */
    static SyntaxFault of(String pattern, String message) {
        Braces braces = Braces.of(pattern);
        if (braces.firstOpen() >= 0) {
            return new SyntaxFault(braces.firstOpen(), "a brace is opened here and never closed", "close it with }");
        } else if (message.contains("'other'")) {
            return new SyntaxFault(innermostRefused(pattern, braces), "there is no branch 'other'", "add other {…}");
        }
        Matcher place = PLACE.matcher(message);
        boolean isPlaced = place.find();
        String problem = isPlaced ? message.substring(0, place.start()) : message;
        int at = isPlaced && place.group(1) != null ? Integer.parseInt(place.group(1)) : 0;
        return new SyntaxFault(at, problem, "write {name} or {name, select, none {…} other {…}}");
    }

    private static int innermostRefused(String pattern, Braces braces) {
        return braces.partners().entrySet().stream()
                .filter(brace -> lacksOther(pattern.substring(brace.getKey(), brace.getValue() + 1)))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    private static boolean lacksOther(String part) {
        try {
            new MessagePattern(part);
            return false;
        } catch (IllegalArgumentException e) {
            return e.getMessage().contains("'other'");
        }
    }
}
