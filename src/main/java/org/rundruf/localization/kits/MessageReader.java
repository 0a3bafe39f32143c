package org.rundruf.localization.kits;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rundruf.localization.kits.Piece.Argument;
import org.rundruf.localization.kits.Piece.Branch;
import org.rundruf.localization.kits.Piece.Literal;
import org.rundruf.localization.kits.Piece.NumberSign;

/** Takes a pattern apart. */
final class MessageReader {
    private final MessagePattern pattern;

    private MessageReader(MessagePattern pattern) {
        this.pattern = pattern;
    }

    /** @throws RuntimeException if ICU cannot parse it */
    static Message read(String pattern) {
        return new MessageReader(new MessagePattern(pattern)).message(0);
    }

    private Message message(int start) {
        List<Piece> pieces = new ArrayList<>();
        int end = pattern.getLimitPartIndex(start);
        int textStart = pattern.getPart(start).getLimit();
        for (int i = start + 1; i <= end; i++) {
            Part part = pattern.getPart(i);
            addText(pieces, textStart, part.getIndex());
            if (part.getType() == Part.Type.ARG_START) {
                pieces.add(argument(i));
                i = pattern.getLimitPartIndex(i);
            } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
                pieces.add(new NumberSign(part.getIndex()));
            }
            textStart = pattern.getPart(i).getLimit();
        }
        return new Message(pieces);
    }

    private void addText(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Literal(pattern.getPatternString().substring(from, to), from));
        }
    }

    private Argument argument(int start) {
        Part part = pattern.getPart(start);
        int end = pattern.getLimitPartIndex(start);
        String source = pattern.getPatternString()
                .substring(part.getIndex(), pattern.getPart(end).getLimit());
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        return new Argument(name, kind(start), source, branches(start, end), part.getIndex());
    }

    private String kind(int start) {
        ArgType type = pattern.getPart(start).getArgType();
        return switch (type) {
            case NONE -> "";
            case SIMPLE -> pattern.getSubstring(pattern.getPart(start + 2));
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    private List<Branch> branches(int start, int end) {
        List<Branch> branches = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                Part selector = pattern.getPart(i);
                while (pattern.getPartType(i) != Part.Type.MSG_START) {
                    i++;
                }
                branches.add(new Branch(pattern.getSubstring(selector), message(i), selector.getIndex()));
                i = pattern.getLimitPartIndex(i);
            }
        }
        return branches;
    }
}
