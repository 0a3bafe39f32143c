package org.rundruf.localization.kits;

/**
 * Something that is wrong in a file.
 *
 * @param file its path under {@code templates/}
 * @param line from 1
 * @param refusing whether the kit cannot be used until it is mended
 * @param problem what is wrong
 * @param hint what would be right
 */
public record Fault(String file, int line, boolean refusing, String problem, String hint) {

    /** @return {@code line: problem; hint} */
    public String message() {
        return line + ": " + problem + "; " + hint;
    }

    /** @return {@code file:line: problem; hint} */
    @Override
    public String toString() {
        return file + ":" + message();
    }
}
