package org.rundruf.print.typesetting;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

/** One piece of a line that is placed as a whole: a run of text or an inline block. Lengths are layout units. */
final class LineLeaf {
    private final Object item;
    private final InlineLayoutBox parent;
    private final int width;
    private int x;
    private int lead;
    private int trail;
    private int leftOut;

    LineLeaf(InlineText text, InlineLayoutBox parent) {
        this.item = text;
        this.parent = parent;
        this.width = text.getWidth();
        this.x = parent.getX() + text.getX();
    }

    LineLeaf(Box box, InlineLayoutBox parent) {
        this.item = box;
        this.parent = parent;
        this.width = box.getWidth();
        this.x = box.getX();
    }

    Object item() {
        return item;
    }

    /** @return the box around it, or null if it stands in the line itself */
    InlineLayoutBox parent() {
        return parent;
    }

    /** Adds space before the leaf and after it that belongs to boxes around it. */
    void pad(int before, int after) {
        lead += before;
        trail += after;
    }

    /** Leaves out a space of that width, which may be negative, that the layout engine gave the leaf. */
    void leaveOut(int space) {
        leftOut += space;
    }

    /** @return its width together with the space that is left out */
    int takenWidth() {
        return fullWidth() + leftOut;
    }

    int fullWidth() {
        return lead + width + trail;
    }

    int left() {
        return x - lead;
    }

    int right() {
        return left() + fullWidth();
    }

    /** @return where the next leaf starts */
    int placeAt(int left) {
        x = left + lead;
        return right();
    }

    /** Moves the layout's box here, once its parents have been moved. */
    void moveBox() {
        if (item instanceof InlineText text) {
            text.setX(x - parent.getX());
        } else {
            ((Box) item).setX(x);
        }
    }
}
