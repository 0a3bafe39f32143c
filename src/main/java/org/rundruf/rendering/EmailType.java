package org.rundruf.rendering;

import org.rundruf.localization.Language;

/**
 * How an e-mail is set; large print has larger type and black on white throughout.
 *
 * @param text pixels of running text
 * @param small pixels of labels and of what stands at the edge
 * @param lead pixels of the summary and of facts
 * @param headline pixels
 * @param ink the colour of text
 * @param quiet the colour of labels and of what stands at the edge
 * @param accent the colour of the head and of the button
 * @param width pixels of the column
 */
public record EmailType(
        int text, int small, int lead, int headline, String ink, String quiet, String accent, int width) {

    static EmailType of(Language language, String accent) {
        return language.large()
                ? new EmailType(24, 22, 26, 40, "#000000", "#000000", "#000000", 760)
                : new EmailType(17, 15, 18, 32, "#14202b", "#5a6570", accent, 600);
    }

    /** The names that the template knows them by; {@code label} is a little larger than {@code small}. */
    void putInto(HtmlValues values) {
        values.value("size", text);
        values.value("small", small);
        values.value("label", small + 1);
        values.value("lead", lead);
        values.value("headline", headline);
        values.value("narrowHeadline", headline - 5);
        values.value("ink", ink);
        values.value("quiet", quiet);
        values.value("accent", accent);
        values.value("width", width);
    }
}
