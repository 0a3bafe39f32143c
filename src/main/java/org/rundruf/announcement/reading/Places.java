package org.rundruf.announcement.reading;

/** Where something stands, as people count. */
final class Places {

    private Places() {}

    /** @return the number of the Unicode character at that index, from 1 */
    static int character(String text, int index) {
        return text.codePointCount(0, index) + 1;
    }

    /** @return the line of the input */
    static int line(Node.Scalar scalar, int index) {
        return scalar.lineOf((int)
                scalar.text().substring(0, index).chars().filter(c -> c == '\n').count());
    }
}
