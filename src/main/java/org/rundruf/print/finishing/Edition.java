package org.rundruf.print.finishing;

/** What a set of pages is made for. */
public enum Edition {
    /** For the print shop: CMYK with 3 mm bleed, PDF/X-4 (ISO 15930-7). */
    PRESS,
    /** For screens and readers: sRGB, trimmed, tagged (ISO 14289-1, ISO 19005-3). */
    WEB
}
