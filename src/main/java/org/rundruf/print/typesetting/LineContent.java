package org.rundruf.print.typesetting;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The leaves of a line in logical order, and their text with an isolate for each element that has its own direction. */
final class LineContent {
    private static final byte ANY_DIRECTION = -1;
    private static final String OBJECT = "\uFFFC";
    private static final String NOTHING = "\u200B";
    private static final String POP_ISOLATE = "\u2069";

    /** Class of words whose margins only keep them on a line, and show nowhere. */
    private static final String HELD = "held";

    private final StringBuilder text = new StringBuilder();
    private final List<LineLeaf> leaves = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<Byte> directions = new ArrayList<>();

    private LineContent() {}

    static LineContent of(LineBox line) {
        LineContent content = new LineContent();
        for (Box other : line.getParent().getChildren()) {
            content.startLine();
            other.getChildren().forEach(child -> content.add(child, null));
            if (other == line) {
                break;
            }
        }
        return content;
    }

    /** Earlier lines stay as text: what a number's neighbours are depends on the letters before it (UAX #9, rule W2). */
    private void startLine() {
        leaves.clear();
        positions.clear();
        directions.clear();
        text.append(text.isEmpty() ? "" : " ");
    }

    List<LineLeaf> leaves() {
        return leaves;
    }

    /** @return the embedding level of each leaf */
    byte[] levels(boolean rightToLeft) {
        Bidi bidi = new Bidi();
        bidi.setPara(text.toString(), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        byte[] levels = new byte[leaves.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = bidi.getLevelAt(positions.get(i));
            if (directions.get(i) != ANY_DIRECTION && (levels[i] & 1) != directions.get(i)) {
                levels[i]++;
            }
        }
        return levels;
    }

    private void add(Object child, InlineLayoutBox parent) {
        if (child instanceof InlineLayoutBox box) {
            addBox(box);
        } else if (child instanceof InlineText run) {
            String shown = run.getSubstring();
            byte direction = shown.isBlank() ? ANY_DIRECTION : run.getTextDirection();
            addLeaf(new LineLeaf(run, parent), shown.isEmpty() ? NOTHING : shown, direction);
        } else if (child instanceof Box box) {
            addLeaf(new LineLeaf(box, parent), OBJECT, ANY_DIRECTION);
        }
    }

    private void addLeaf(LineLeaf leaf, String shown, byte direction) {
        leaves.add(leaf);
        positions.add(text.length());
        directions.add(direction);
        text.append(shown);
    }

    private void addBox(InlineLayoutBox box) {
        String isolate = isolate(box.getElement());
        int first = leaves.size();
        text.append(isolate);
        box.getInlineChildren().forEach(child -> add(child, box));
        text.append(isolate.isEmpty() ? "" : POP_ISOLATE);
        padEnds(box, leaves.subList(first, leaves.size()));
    }

    private static String isolate(Element element) {
        if (element == null) {
            return "";
        }
        return switch (element.getAttribute("dir")) {
            case "ltr" -> "\u2066";
            case "rtl" -> "\u2067";
            case "" -> element.getNodeName().equals("bdi") ? "\u2068" : "";
            default -> "\u2068";
        };
    }

    private static void padEnds(InlineLayoutBox box, List<LineLeaf> content) {
        int padding = box.getInlineWidth()
                - content.stream().mapToInt(LineLeaf::takenWidth).sum();
        if (Classes.has(box, HELD)) {
            content.stream().findFirst().ifPresent(leaf -> leaf.leaveOut(padding));
        } else if (padding > 0 && !content.isEmpty()) {
            content.get(0).pad(padding / 2, 0);
            content.get(content.size() - 1).pad(0, padding - padding / 2);
        }
    }
}
