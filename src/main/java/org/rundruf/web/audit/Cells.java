package org.rundruf.web.audit;

/** Cells of a table that somebody opens in a spreadsheet. */
final class Cells {
    private static final String FORMULAS = "=+-@\t\r";

    private Cells() {}

    /** @return the text, with an apostrophe before what a spreadsheet would take for a formula */
    static String plain(String text) {
        boolean isFormula = text != null && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
