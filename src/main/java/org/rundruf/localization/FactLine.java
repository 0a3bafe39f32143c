package org.rundruf.localization;

/**
 * A fact as a resident reads it.
 *
 * @param kind which icon and label it gets
 * @param label in the reader's language
 * @param value formatted for the locale; in right-to-left text its left-to-right parts are isolated (U+2066…U+2069)
 * @param href {@code tel:}, {@code mailto:} or {@code https:} address, or null
 * @param spoken the value as it is said on the telephone
 */
public record FactLine(Kind kind, String label, String value, String href, Spoken spoken) {

    /** A fact that is said in those words. */
    public FactLine(Kind kind, String label, String value, String href, String spoken) {
        this(kind, label, value, href, Spoken.of(spoken));
    }

    /** A fact that is said as it is written. */
    public FactLine(Kind kind, String label, String value, String href) {
        this(kind, label, value, href, value);
    }

    /** The facts that pages show with an icon, in their order. */
    public enum Kind {
        WHEN,
        WHERE,
        PHONE,
        URL,
        EMAIL,
        COST
    }
}
