package org.rundruf.print;

import java.util.List;

/**
 * What the template of a quarter's sheet is filled with. All but addresses, names and tags is HTML.
 *
 * @param density {@code roomy}, {@code compact} or {@code compact brief}
 * @param heading above the quarter's name
 * @param name of the quarter
 * @param asOf when it was made
 * @param items the announcements
 * @param more how many are left out, or null
 * @param qr of the quarter's page
 * @param address of the quarter's page, as people type it
 * @param logo the publisher's, or null
 * @param help the number to call, or null
 */
record QuarterPage(
        String tag,
        String direction,
        String classes,
        String fonts,
        String density,
        String plainTitle,
        String heading,
        String name,
        String asOf,
        List<Item> items,
        String empty,
        String hint,
        String more,
        String qr,
        String scan,
        String address,
        String also,
        List<PageModel.Other> others,
        String publisher,
        String help,
        String imprint,
        Logo logo) {

    /**
     * An announcement, its words in the language of its tag.
     *
     * @param kind how urgent it is, as a style class
     * @param urgency a word, or null if it is not pressing
     * @param until a line, or null
     * @param qr a code, or null if there is no room
     */
    record Item(
            String tag,
            String direction,
            String classes,
            String fonts,
            String kind,
            String accent,
            String icon,
            String topic,
            String urgency,
            String notice,
            String title,
            String summary,
            List<PageModel.Fact> facts,
            String until,
            String href,
            String address,
            String qr) {}
}
