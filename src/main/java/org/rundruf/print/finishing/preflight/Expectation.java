package org.rundruf.print.finishing.preflight;

/**
 * What a press file should be.
 *
 * @param trimWidth millimetres; 0 if any size will do
 * @param trimHeight millimetres; 0 if any size will do
 * @param mostPages 0 if any number will do
 * @param smallestType no letter may be smaller, in points
 * @param codes how many QR codes there are at least
 */
public record Expectation(double trimWidth, double trimHeight, int mostPages, double smallestType, int codes) {
    /** Nothing that people are meant to read is smaller, in points. */
    private static final double READABLE = 8;

    /** @return what any press file should be, whatever its size */
    public static Expectation any() {
        return new Expectation(0, 0, 0, READABLE, 0);
    }
}
