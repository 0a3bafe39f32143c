package org.rundruf.audience.inbox;

import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Problem;

/**
 * What the office answers.
 *
 * @param text 1 to {@value #LONGEST} characters, without any that cannot be seen
 */
public record Answer(String text) {
    /** As much as a few text messages hold. */
    public static final int LONGEST = 1000;

    private static final String FIELD = "text";

    /** @throws InvalidInput naming what is wrong with it */
    public Answer {
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw wrong("is missing", "write what you want to answer");
        }
        if (text.length() > LONGEST) {
            throw wrong("has " + text.length() + " characters", "at most " + LONGEST);
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw wrong("has characters that cannot be seen", "type it anew instead of pasting it");
        }
    }

    private static InvalidInput wrong(String problem, String hint) {
        return new InvalidInput(List.of(new Problem(FIELD, problem, hint, 0)));
    }
}
