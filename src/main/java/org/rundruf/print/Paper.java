package org.rundruf.print;

/** Sizes of paper in millimetres, upright and trimmed (ISO 216; DL is the flyer of a third of A4). */
enum Paper {
    DL(99, 210),
    A5(148, 210),
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** @return how many times a page drawn for another paper may be enlarged to stand on this one */
    double enlarges(Paper drawn) {
        return Math.min((double) width / drawn.width, (double) height / drawn.height);
    }
}
