package org.rundruf.localization.kits;

import java.util.List;

/** A part of a {@link Message}; {@code at} is its place in the pattern. */
sealed interface Piece {

    int at();

    /** Text as it will be read. */
    record Literal(String text, int at) implements Piece {}

    /** The {@code #} of a plural. */
    record NumberSign(int at) implements Piece {}

    /**
     * A placeholder.
     *
     * @param kind {@code plural}, {@code selectordinal}, {@code select}, {@code date}, {@code number}…; empty for a bare
     *     one
     * @param source the whole of it, as written
     * @param branches of a plural or select; else none
     */
    record Argument(String name, String kind, String source, List<Branch> branches, int at) implements Piece {

        boolean isPlural() {
            return kind.equals("plural") || kind.equals("selectordinal");
        }

        boolean isSelect() {
            return kind.equals("select");
        }

        List<String> selectors() {
            return branches.stream().map(Branch::selector).toList();
        }
    }

    /** What is said for one value of a plural or select. */
    record Branch(String selector, Message message, int at) {}
}
