package org.rundruf.localization;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Collection;
import java.util.Locale;

/** What patterns say whatever is filled in: the words by which somebody looks for an announcement of a kit. */
final class KitLiterals {
    private final StringBuilder said = new StringBuilder();

    private KitLiterals() {}

    /** @return the words of all branches, in small letters */
    static String of(Collection<String> patterns) {
        KitLiterals literals = new KitLiterals();
        patterns.forEach(pattern -> literals.message(new MessagePattern(pattern), 0));
        return literals.said.toString().toLowerCase(Locale.ROOT);
    }

    private void message(MessagePattern pattern, int start) {
        int last = pattern.getLimitPartIndex(start);
        int end = pattern.getPart(start).getLimit();
        for (int i = start + 1; i <= last; i++) {
            Part part = pattern.getPart(i);
            said.append(pattern.getPatternString(), end, Math.max(end, part.getIndex()));
            if (part.getType() == Part.Type.ARG_START) {
                i = argument(pattern, i);
            }
            end = pattern.getPart(i).getLimit();
        }
        said.append('\n');
    }

    /** @return the part that ends it */
    private int argument(MessagePattern pattern, int start) {
        int last = pattern.getLimitPartIndex(start);
        for (int i = start; i < last; i++) {
            if (pattern.getPartType(i) == Part.Type.MSG_START) {
                message(pattern, i);
                i = pattern.getLimitPartIndex(i);
            }
        }
        return last;
    }
}
