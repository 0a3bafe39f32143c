package org.rundruf.print.typesetting;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the runs of laid-out lines into visual order (UAX #9, rule L2): the layout engine places them one after the other
 * from the line's start, which is wrong as soon as a run of the other direction consists of several parts.
 */
final class LineOrder {
    private LineOrder() {}

    /** Mends every line in the box and below. */
    static void apply(Box box) {
        if (box instanceof LineBox line) {
            reorder(line);
            List<Box> floats = line.getNonFlowContent();
            floats.forEach(LineOrder::apply);
        } else {
            box.getChildren().forEach(LineOrder::apply);
        }
    }

    private static void reorder(LineBox line) {
        LineContent content = LineContent.of(line);
        List<LineLeaf> leaves = content.leaves();
        boolean rightToLeft = line.isLayedOutRTL();
        byte[] levels = content.levels(rightToLeft);
        if (leaves.size() > 1 && isMixed(levels, rightToLeft)) {
            place(leaves, Bidi.reorderVisual(levels));
            stretch(parents(leaves));
            leaves.forEach(LineLeaf::moveBox);
            line.calcChildLocations();
        }
        leaves.stream()
                .map(LineLeaf::item)
                .filter(BlockBox.class::isInstance)
                .forEach(block -> apply((BlockBox) block));
    }

    private static boolean isMixed(byte[] levels, boolean rightToLeft) {
        for (byte level : levels) {
            if (level != (rightToLeft ? Bidi.RTL : Bidi.LTR)) {
                return true;
            }
        }
        return false;
    }

    private static void place(List<LineLeaf> leaves, int[] visualOrder) {
        int x = leaves.stream().mapToInt(LineLeaf::left).min().orElseThrow();
        for (int index : visualOrder) {
            x = leaves.get(index).placeAt(x);
        }
    }

    private static Map<InlineLayoutBox, Extent> parents(List<LineLeaf> leaves) {
        Map<InlineLayoutBox, Extent> extents = new IdentityHashMap<>();
        for (LineLeaf leaf : leaves) {
            Extent own = new Extent(leaf.left(), leaf.right());
            for (Box box = leaf.parent(); box instanceof InlineLayoutBox inline; box = box.getParent()) {
                extents.merge(inline, own, Extent::union);
            }
        }
        return extents;
    }

    private static void stretch(Map<InlineLayoutBox, Extent> parents) {
        parents.forEach((box, extent) -> {
            box.setX(extent.left);
            box.setInlineWidth(extent.right - extent.left);
        });
    }

    private record Extent(int left, int right) {
        Extent union(Extent other) {
            return new Extent(Math.min(left, other.left), Math.max(right, other.right));
        }
    }
}
