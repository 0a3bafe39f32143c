package org.rundruf.localization.kits;

/** Characters by their numbers. */
final class CodePoints {
    private CodePoints() {}

    /** @return such as {@code U+202E} */
    static String name(int character) {
        return "U+%04X".formatted(character);
    }
}
