package org.rundruf.localization;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/**
 * Lets one argument be both a moment and a text: {@code {starts, date, …}} formats the moment, while a bare {@code
 * {starts}} means the argument {@code starts_text}, formatted like every other fact.
 */
final class BareMoments {
    private static final String SUFFIX = "_text";

    private BareMoments() {}

    static String named(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder result = new StringBuilder(pattern);
        for (int i = parsed.countParts() - 2; i >= 0; i--) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.NONE) {
                result.insert(parsed.getPart(i + 1).getLimit(), SUFFIX);
            }
        }
        return result.toString();
    }

    /** @return the name under which a bare argument looks for its text */
    static String textOf(String argument) {
        return argument + SUFFIX;
    }
}
