package org.rundruf.localization.machine;

/**
 * A part of a segment that an engine must not change.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end behind its last unit
 * @param wanted what stands there in the translation
 */
record Passage(int start, int end, String wanted) {

    int length() {
        return end - start;
    }

    boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    boolean within(Passage other) {
        return other.start <= start && end <= other.end;
    }
}
