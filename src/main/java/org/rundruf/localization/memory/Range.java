package org.rundruf.localization.memory;

/** A part of a text, in UTF-16 code units; {@code end} lies behind the last one. */
record Range(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }
}
