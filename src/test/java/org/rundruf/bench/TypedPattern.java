package org.rundruf.bench;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.function.UnaryOperator;

/** A pattern of the house as somebody writes it who has ICU alone: its bare arguments carry their formats themselves. */
final class TypedPattern {
    private TypedPattern() {}

    /** @param typed what stands for a bare argument of that name, a pattern itself */
    static String of(String pattern, UnaryOperator<String> typed) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder result = new StringBuilder(pattern);
        for (int i = parsed.countParts() - 1; i >= 0; i--) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.NONE) {
                String name = parsed.getSubstring(parsed.getPart(i + 1));
                Part end = parsed.getPart(parsed.getLimitPartIndex(i));
                result.replace(part.getIndex(), end.getLimit(), typed.apply(name));
            }
        }
        return result.toString();
    }
}
